// The server's entry point in Node, as the editor's client starts it.

import { startServer } from './start'

startServer()
