//! A long text sealed in chunks, for files: what is cut off, swapped, repeated or changed does not open.
//!
//! Owns: the header and the chunks. A file has a key of its own, derived from a master key and the file's random salt, so a
//! chunk's nonce is its number and whether it is the last one (the STREAM construction, Hoang and others 2015).
//! Hands over: reading and writing to the caller, who seals chunks of [`CHUNK`] bytes each, the last one shorter or equal.

use super::aead::{AesKey, NONCE_LENGTH, hkdf_sha256};
use super::{MasterKeys, OpenError};

/// How many bytes of plain text a chunk holds; only the last may hold fewer.
pub const CHUNK: usize = 64 * 1024;
/// How much longer a sealed chunk is.
pub const OVERHEAD: usize = 16;

const SALT: usize = 32;
const VERSION: u8 = 1;

/// Seals the chunks of one file, in order.
#[derive(Debug)]
pub struct Sealer {
    header: Vec<u8>,
    chunks: Chunks,
}

/// Opens the chunks of one file, in order.
#[derive(Debug)]
pub struct Opener(Chunks);

#[derive(Debug)]
struct Chunks {
    key: AesKey,
    next: u64,
}

impl Sealer {
    /// Begins a file under the current master key. The salt must be random, and of this file alone.
    ///
    /// # Errors
    /// Never in practice: the current key is always in the ring.
    pub fn new(keys: &MasterKeys, purpose: &'static str, salt: [u8; SALT]) -> Result<Self, OpenError> {
        let kid = keys.current_kid();
        let length = u8::try_from(kid.len()).map_err(|_| OpenError::Malformed)?;
        let header = [&[VERSION, length], kid.as_bytes(), &salt].concat();
        let chunks = Chunks::new(keys, kid, purpose, &header)?;
        Ok(Self { header, chunks })
    }

    /// What stands before the first chunk: the master key's name and the salt, neither of them secret.
    pub fn header(&self) -> &[u8] {
        &self.header
    }

    /// Seals the next chunk; after the `last`, none may follow.
    ///
    /// # Errors
    /// `Malformed` past 2^64 chunks or for a chunk that is too long.
    pub fn seal(&mut self, plain: &[u8], last: bool) -> Result<Vec<u8>, OpenError> {
        if plain.len() > CHUNK {
            return Err(OpenError::Malformed);
        }
        let nonce = self.chunks.nonce(last)?;
        self.chunks.key.seal_chunk(plain, nonce)
    }
}

impl Opener {
    /// How long the header is, once its first two bytes are known.
    pub fn header_length(start: [u8; 2]) -> Result<usize, OpenError> {
        let [VERSION, length] = start else {
            return Err(OpenError::Malformed);
        };
        Ok(2 + usize::from(length) + SALT)
    }

    /// Begins a file with its header.
    ///
    /// # Errors
    /// `UnknownKey` when the ring lacks the master key that the header names.
    pub fn new(keys: &MasterKeys, purpose: &'static str, header: &[u8]) -> Result<Self, OpenError> {
        let kid = header
            .len()
            .checked_sub(SALT)
            .and_then(|end| header.get(2..end))
            .and_then(|kid| str::from_utf8(kid).ok())
            .ok_or(OpenError::Malformed)?;
        Chunks::new(keys, kid, purpose, header).map(Self)
    }

    /// Opens the next chunk, as the last or as one that others follow.
    ///
    /// # Errors
    /// `Forged` when it is another chunk than the one that belongs here, or was changed.
    pub fn open(&mut self, sealed: &[u8], last: bool) -> Result<Vec<u8>, OpenError> {
        let nonce = self.0.nonce(last)?;
        self.0.key.open_chunk(sealed, nonce)
    }
}

impl Chunks {
    /// The header goes into the key, so a changed header opens nothing.
    fn new(keys: &MasterKeys, kid: &str, purpose: &'static str, header: &[u8]) -> Result<Self, OpenError> {
        let master = keys
            .derive(kid, purpose)
            .ok_or_else(|| OpenError::UnknownKey(kid.to_owned()))?;
        let key = hkdf_sha256(&master, b"setaria stream v1", header);
        Ok(Self {
            key: AesKey::new(&key),
            next: 0,
        })
    }

    fn nonce(&mut self, last: bool) -> Result<[u8; NONCE_LENGTH], OpenError> {
        let [a, b, c, d, e, f, g, h] = self.next.to_be_bytes();
        self.next = self.next.checked_add(1).ok_or(OpenError::Malformed)?;
        Ok([a, b, c, d, e, f, g, h, 0, 0, 0, u8::from(last)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PURPOSE: &str = "test";

    fn keys(byte: u8) -> MasterKeys {
        MasterKeys::generate("k1", [byte; 32]).unwrap()
    }

    fn sealed() -> (Vec<u8>, Vec<Vec<u8>>) {
        let mut sealer = Sealer::new(&keys(1), PURPOSE, [7; SALT]).unwrap();
        let chunks = [("one", false), ("two", false), ("end", true)];
        let chunks = chunks.map(|(text, last)| sealer.seal(text.as_bytes(), last).unwrap());
        (sealer.header().to_vec(), chunks.to_vec())
    }

    fn opened(header: &[u8], chunks: &[Vec<u8>]) -> Result<Vec<u8>, OpenError> {
        let mut opener = Opener::new(&keys(1), PURPOSE, header)?;
        let mut whole = Vec::new();
        for (number, chunk) in chunks.iter().enumerate() {
            whole.extend(opener.open(chunk, number + 1 == chunks.len())?);
        }
        Ok(whole)
    }

    #[test]
    fn what_was_sealed_opens() {
        let (header, chunks) = sealed();
        assert_eq!(
            Opener::header_length([header[0], header[1]]).unwrap(),
            header.len()
        );
        assert_eq!(opened(&header, &chunks).unwrap(), b"onetwoend");
    }

    #[test]
    fn cut_swapped_repeated_or_changed_chunks_do_not_open() {
        let (header, chunks) = sealed();
        let [one, two, end] = <[Vec<u8>; 3]>::try_from(chunks).unwrap();
        let cases = [
            vec![one.clone(), two.clone()],
            vec![two.clone(), one.clone(), end.clone()],
            vec![one.clone(), one.clone(), end.clone()],
            vec![one.clone(), two.clone(), end.clone(), end.clone()],
            vec![end.clone()],
        ];
        for case in cases {
            assert_eq!(opened(&header, &case), Err(OpenError::Forged));
        }
        let whole = [one, two, end];
        for chunk in 0..whole.len() {
            for at in 0..whole[chunk].len() {
                let mut bent = whole.clone();
                bent[chunk][at] ^= 1;
                assert_eq!(opened(&header, &bent), Err(OpenError::Forged));
            }
        }
        for at in 0..header.len() {
            let mut bent = header.clone();
            bent[at] ^= 1;
            assert!(opened(&bent, &whole).is_err(), "byte {at} of the header");
        }
    }

    #[test]
    fn another_key_or_purpose_does_not_open() {
        let (header, chunks) = sealed();
        let mut other = Opener::new(&keys(2), PURPOSE, &header).unwrap();
        assert_eq!(other.open(&chunks[0], false), Err(OpenError::Forged));
        let mut other = Opener::new(&keys(1), "other", &header).unwrap();
        assert_eq!(other.open(&chunks[0], false), Err(OpenError::Forged));
        let stranger = MasterKeys::generate("k2", [1; 32]).unwrap();
        let refused = Opener::new(&stranger, PURPOSE, &header).err();
        assert_eq!(refused, Some(OpenError::UnknownKey("k1".into())));
    }
}
