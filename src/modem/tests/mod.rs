//! The whole task against a modem played by the test, in virtual time: the port is a pipe, and no test
//! waits for anything real.

mod life;
mod receiving;
mod recovery;
mod rig;
mod telling_time;
