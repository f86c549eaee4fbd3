//! The lock file: one Setaria per data folder.
//!
//! Owns: `DIR/lock`, which holds the process id of its holder for the message to the next one. The lock is the
//! system's and goes with the process, so a crash leaves nothing to clean up.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::open::{private_file, unreadable};
use crate::error::OpenError;

/// The held lock; dropping it lets go.
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock, or says who holds it.
pub(super) fn take(path: &Path) -> Result<Lock, OpenError> {
    let mut file = private_file(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(OpenError::Locked {
                file: path.into(),
                pid: holder(&mut file),
            });
        }
        Err(TryLockError::Error(error)) => return Err(unreadable(path)(error)),
    }
    write_pid(&mut file).map_err(unreadable(path))?;
    Ok(Lock { _file: file })
}

fn write_pid(file: &mut File) -> std::io::Result<()> {
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    writeln!(file, "{}", std::process::id())
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(32).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
