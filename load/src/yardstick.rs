//! Two yardsticks of the machine itself: Argon2id alone, and fdatasync alone.
//!
//! Owns: both loops. They run in the driver, between the servers' windows of the same round.

use std::fs::File;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use argon2::{Algorithm, Argon2, Block, Params, Version};

use crate::machine;

/// What one write of the store's log is at least.
const PAGE: usize = 4_096;

/// CPU time of one Argon2id at 19 MiB, 2 passes, 1 lane, in microseconds, while so many threads hash at once: they share
/// the memory's bandwidth, and perhaps a core. Each keeps its memory from hash to hash, so that this is the algorithm and
/// nothing else.
pub(crate) fn argon2id(window: Duration, threads: usize) -> anyhow::Result<f64> {
    let both: Vec<(f64, u32)> = std::thread::scope(|scope| {
        let hashing: Vec<_> = (0..threads).map(|_| scope.spawn(|| hash_for(window))).collect();
        let joined = hashing.into_iter().map(|thread| thread.join());
        joined
            .map(|done| done.map_err(|_| anyhow!("Argon2id panicked"))?)
            .collect::<anyhow::Result<_>>()
    })?;
    let (spent, hashes) = both.iter().fold((0.0, 0), |(us, count), (more, hashes)| {
        (us + more, count + hashes)
    });
    Ok(spent / f64::from(hashes.max(1)))
}

/// CPU time in microseconds, and what was done in it.
fn hash_for(window: Duration) -> anyhow::Result<(f64, u32)> {
    let params = Params::new(19 * 1_024, 2, 1, Some(32)).map_err(|error| anyhow!("{error}"))?;
    let mut memory = vec![Block::default(); params.block_count()];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let (begun, before) = (Instant::now(), machine::spent_here()?);
    let mut hashes = 0_u32;
    let mut output = [0_u8; 32];
    while begun.elapsed() < window {
        let hashed = argon2.hash_password_into_with_memory(
            black_box(b"wind in the grass"),
            &[7; 16],
            &mut output,
            &mut memory,
        );
        hashed.map_err(|error| anyhow!("{error}"))?;
        black_box(&output);
        hashes += 1;
    }
    Ok((machine::spent_here()? - before, hashes))
}

/// Time from the write of 4 KiB to the end of its fdatasync, in microseconds, on the disk of the store.
pub(crate) fn fdatasync(folder: &Path, window: Duration) -> anyhow::Result<f64> {
    let mut file = File::create(folder.join("yardstick"))?;
    let begun = Instant::now();
    let mut writes = 0_u32;
    while begun.elapsed() < window {
        file.write_all(&[0; PAGE])?;
        file.sync_data()?;
        writes += 1;
    }
    Ok(begun.elapsed().as_secs_f64() * 1e6 / f64::from(writes.max(1)))
}
