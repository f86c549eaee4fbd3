//! Account passwords: Argon2id (RFC 9106), stored as PHC strings.
//!
//! The caller normalises the text (NFC), bounds how many run at once, and rehashes when a match is stale. Whoever finds
//! no account verifies against [`decoy`], so that an unknown account costs the same time.

use argon2::{Algorithm, Argon2, Block, Version, password_hash::phc::PasswordHash};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use thiserror::Error;

use crate::digest::constant_time_eq;

/// What one hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Params {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes (degree of parallelism).
    pub lanes: u32,
}

impl Default for Params {
    /// 19 MiB, 2 passes, 1 lane (design, section 4).
    fn default() -> Self {
        Self {
            memory_kib: 19 * 1024,
            passes: 2,
            lanes: 1,
        }
    }
}

/// The parameters are outside what Argon2 allows, or the memory could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("Argon2 refuses these parameters")]
pub struct Refused;

/// What a check of a password found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The password is right.
    Match {
        /// The stored hash is weaker than the current parameters: hash the password anew.
        stale: bool,
    },
    /// The password is wrong, or the stored text is no Argon2 hash.
    Mismatch,
}

/// Hashes `password` with a random `salt` into a PHC string.
pub fn hash(password: &[u8], salt: [u8; 16], params: Params, memory: &mut Memory) -> Result<String, Refused> {
    let cost = argon2::Params::new(
        params.memory_kib,
        params.passes,
        params.lanes,
        Some(OUTPUT_LENGTH),
    )
    .map_err(|_| Refused)?;
    let blocks = memory.of(cost.block_count());
    let mut output = [0; OUTPUT_LENGTH];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost)
        .hash_password_into_with_memory(password, &salt, &mut output, blocks)
        .map_err(|_| Refused)?;
    Ok(phc(params, &salt, &output))
}

/// The memory that one hash works in. Kept from one to the next, it spares the system from clearing 19 MiB each time,
/// a fifth of what a hash costs.
#[derive(Default)]
pub struct Memory(Vec<Block>);

impl Memory {
    fn of(&mut self, blocks: usize) -> &mut [Block] {
        if self.0.len() < blocks {
            self.0.resize(blocks, Block::new());
        }
        &mut self.0
    }
}

/// Checks `password` against a stored PHC string; `current` decides whether a match is stale.
pub fn verify(password: &[u8], phc: &str, current: Params, memory: &mut Memory) -> Verdict {
    let Ok(stored) = PasswordHash::new(phc) else {
        return Verdict::Mismatch;
    };
    match matches(password, &stored, memory) {
        Some(true) => Verdict::Match {
            stale: is_weaker(&stored, current),
        },
        _ => Verdict::Mismatch,
    }
}

/// None when the stored text lacks a part or asks for what Argon2 does not allow.
fn matches(password: &[u8], stored: &PasswordHash, memory: &mut Memory) -> Option<bool> {
    let (algorithm, version) = (Algorithm::new(stored.algorithm.as_str()).ok()?, stored.version?);
    let cost = argon2::Params::try_from(stored).ok()?;
    let (salt, expected) = (stored.salt.as_ref()?, stored.hash.as_ref()?);
    let blocks = memory.of(cost.block_count());
    let mut found = vec![0; expected.as_bytes().len()];
    Argon2::new(algorithm, Version::try_from(version).ok()?, cost)
        .hash_password_into_with_memory(password, salt.as_ref(), &mut found, blocks)
        .ok()?;
    Some(constant_time_eq(&found, expected.as_bytes()))
}

/// A PHC string that no password matches and that costs as much to check as a real one.
pub fn decoy(params: Params) -> String {
    phc(params, &[0; 16], &[0; OUTPUT_LENGTH])
}

fn phc(params: Params, salt: &[u8], output: &[u8]) -> String {
    let Params {
        memory_kib,
        passes,
        lanes,
    } = params;
    let (salt, output) = (STANDARD_NO_PAD.encode(salt), STANDARD_NO_PAD.encode(output));
    format!("$argon2id$v=19$m={memory_kib},t={passes},p={lanes}${salt}${output}")
}

const OUTPUT_LENGTH: usize = 32;

fn is_weaker(stored: &PasswordHash, current: Params) -> bool {
    let Ok(cost) = argon2::Params::try_from(stored) else {
        return true;
    };
    stored.algorithm.as_str() != "argon2id"
        || stored.version != Some(0x13)
        || cost.m_cost() < current.memory_kib
        || cost.t_cost() < current.passes
        || cost.p_cost() < current.lanes
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    fn hash(password: &[u8], salt: [u8; 16], params: Params) -> Result<String, Refused> {
        super::hash(password, salt, params, &mut Memory::default())
    }

    fn check(password: &[u8], phc: &str, current: Params) -> Verdict {
        verify(password, phc, current, &mut Memory::default())
    }

    const LIGHT: Params = Params {
        memory_kib: 64,
        passes: 2,
        lanes: 1,
    };

    #[test]
    fn pw1_every_byte_of_a_long_password_counts() {
        let mut long = vec![b'x'; 300];
        let phc = hash(&long, [1; 16], LIGHT).unwrap();
        assert_eq!(check(&long, &phc, LIGHT), Verdict::Match { stale: false });
        for place in [0, 72, 128, 199, 299] {
            long[place] = b'y';
            assert_eq!(check(&long, &phc, LIGHT), Verdict::Mismatch, "{place}");
            long[place] = b'x';
        }
    }

    #[test]
    fn a_match_is_stale_once_the_parameters_grew() {
        let phc = hash(b"password", [1; 16], LIGHT).unwrap();
        for grown in [
            Params {
                memory_kib: 65,
                ..LIGHT
            },
            Params { passes: 3, ..LIGHT },
            Params { lanes: 2, ..LIGHT },
        ] {
            assert_eq!(check(b"password", &phc, grown), Verdict::Match { stale: true });
        }
        let shrunk = Params {
            memory_kib: 32,
            passes: 1,
            lanes: 1,
        };
        assert_eq!(check(b"password", &phc, shrunk), Verdict::Match { stale: false });
    }

    #[test]
    fn what_one_check_leaves_in_the_memory_means_nothing_to_the_next() {
        let mut memory = Memory::default();
        let (one, other) = (
            hash(b"one", [1; 16], LIGHT).unwrap(),
            hash(b"other", [2; 16], LIGHT).unwrap(),
        );
        for _ in 0..3 {
            assert_eq!(
                verify(b"one", &one, LIGHT, &mut memory),
                Verdict::Match { stale: false }
            );
            assert_eq!(verify(b"one", &other, LIGHT, &mut memory), Verdict::Mismatch);
            assert_eq!(
                verify(b"other", &other, LIGHT, &mut memory),
                Verdict::Match { stale: false }
            );
        }
    }

    #[test]
    fn pw3_the_default_is_19_mib_2_1() {
        let phc = hash(b"password", [9; 16], Params::default()).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
    }

    #[test]
    fn pw4_the_decoy_does_the_work_of_a_real_hash() {
        let real = hash(b"password", [1; 16], Params::default()).unwrap();
        let timed = |phc: &str| {
            let start = Instant::now();
            assert_eq!(check(b"other", phc, Params::default()), Verdict::Mismatch);
            start.elapsed()
        };
        let real_time = (0..3).map(|_| timed(&real)).min().unwrap();
        let decoy_time = (0..3).map(|_| timed(&decoy(Params::default()))).min().unwrap();
        assert!(
            decoy_time * 4 > real_time,
            "decoy {decoy_time:?}, real {real_time:?}"
        );
    }

    #[test]
    fn text_that_is_no_hash_matches_nothing() {
        for phc in ["", "$", "plain", "$argon2id$v=19$m=64,t=2,p=1$", "$2b$12$abc"] {
            assert_eq!(check(b"", phc, LIGHT), Verdict::Mismatch, "{phc}");
        }
    }

    #[test]
    fn impossible_parameters_are_refused() {
        assert_eq!(
            hash(
                b"x",
                [0; 16],
                Params {
                    memory_kib: 1,
                    passes: 1,
                    lanes: 1
                }
            ),
            Err(Refused)
        );
    }
}
