import { WithDisclaimer } from '../with-disclaimer'

export default WithDisclaimer
