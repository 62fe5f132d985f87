import { configure } from '@testing-library/react'

// What must come is waited for, also on a machine that others keep busy; the default is one second.
configure({ asyncUtilTimeout: 30_000 })
