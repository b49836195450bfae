// Every file of the suite, in the order in which they run.

import './language.test'
import './reading.test'
import './navigation.test'
import './glossary.test'
import './treat.test'
import './choices.test'
import './anywhere.test'
import './views.test'
import './checks.test'
import './careful.test'
import './server.test'
