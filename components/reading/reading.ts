import { closeMenusByEscape } from './menus'
import { readWithoutReload } from './read-without-reload'
import { offerThemes } from './themes'

// All of the script of the public pages, which are whole without it.
offerThemes()
closeMenusByEscape()
readWithoutReload()
