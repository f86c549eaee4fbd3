//! The ring of master keys: the first one seals, every one opens. Derived keys are made once and kept.

use std::{
    collections::HashMap,
    fmt, iter,
    sync::{Arc, PoisonError, RwLock},
};

use super::{
    Key, OpenError, WITH_MASTER_KEY,
    aead::{AesKey, NONCE_LENGTH, hkdf_sha256},
    ring_text::{self, KeyFileError},
};

/// The master keys, the current one first. `Debug` shows key ids only.
pub struct MasterKeys {
    current: MasterKey,
    older: Vec<MasterKey>,
}

impl MasterKeys {
    /// Reads a key file: lines of `setaria-master-key v1 <kid> <base64 of 32 bytes>`, the current key first. Blank lines
    /// and lines that start with `#` are skipped.
    ///
    /// # Errors
    /// Names the line that is wrong; a file without a key is wrong too.
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let mut keys = ring_text::parse(text)?.into_iter().map(MasterKey::new);
        let current = keys.next().ok_or(KeyFileError::Empty)?;
        Ok(Self {
            current,
            older: keys.collect(),
        })
    }

    /// A ring of one new key, made of 32 random `bytes`.
    ///
    /// # Errors
    /// The key id is not 1 to 32 characters of `[A-Za-z0-9._-]`.
    pub fn generate(kid: &str, bytes: [u8; 32]) -> Result<Self, KeyFileError> {
        let current = MasterKey::new((ring_text::checked_kid(kid)?, Key::from(bytes)));
        Ok(Self {
            current,
            older: Vec::new(),
        })
    }

    /// The key file that [`MasterKeys::parse`] reads this ring from. It is the secret itself.
    pub fn to_text(&self) -> zeroize::Zeroizing<String> {
        ring_text::print(self.keys().map(|key| (key.kid.as_str(), &key.key)))
    }

    /// The id of the key that seals.
    pub fn current_kid(&self) -> &str {
        &self.current.kid
    }

    /// Every key id, the current one first.
    pub fn kids(&self) -> impl Iterator<Item = &str> {
        self.keys().map(|key| key.kid.as_str())
    }

    /// Seals `plain` under the current key: a version byte, the key id and its length, the nonce, ciphertext and tag.
    /// `aad` says what the secret belongs to (a row's id), so that sealed bytes cannot be moved to another row.
    pub fn seal(
        &self,
        purpose: &'static str,
        aad: &[u8],
        plain: &[u8],
        nonce: [u8; NONCE_LENGTH],
    ) -> Vec<u8> {
        let key = self.current.derived(Use::Seal, purpose);
        key.aes.seal(&header(&self.current.kid), aad, plain, nonce)
    }

    /// Opens what [`MasterKeys::seal`] sealed with the same purpose and `aad`, under any key of the ring.
    pub fn open(&self, purpose: &'static str, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (kid, header, body) = split(sealed).ok_or(OpenError::Malformed)?;
        let key = self
            .key(kid)
            .ok_or_else(|| OpenError::UnknownKey(kid.to_owned()))?;
        key.derived(Use::Seal, purpose).aes.open(header, aad, body)
    }

    /// The id of the key that `sealed` names, known or not: what to look for when a key is to be retired.
    pub fn kid_of(sealed: &[u8]) -> Option<&str> {
        split(sealed).map(|(kid, _, _)| kid)
    }

    /// A key for `purpose` derived from the master key `kid`, for values that are computed rather than stored.
    /// It is never the key that seals, whatever the purpose.
    pub fn derive(&self, kid: &str, purpose: &'static str) -> Option<[u8; 32]> {
        Some(*self.key(kid)?.derived(Use::Derive, purpose).key)
    }

    fn keys(&self) -> impl Iterator<Item = &MasterKey> {
        iter::once(&self.current).chain(&self.older)
    }

    fn key(&self, kid: &str) -> Option<&MasterKey> {
        self.keys().find(|key| key.kid == kid)
    }
}

impl fmt::Debug for MasterKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MasterKeys")
            .field(&self.kids().collect::<Vec<_>>())
            .finish()
    }
}

struct MasterKey {
    kid: String,
    key: Key,
    // Bounded: purposes are static texts, so there is at most one entry for each call site.
    derived: RwLock<HashMap<(Use, &'static str), Arc<Derived>>>,
}

impl MasterKey {
    fn new((kid, key): (String, Key)) -> Self {
        Self {
            kid,
            key,
            derived: RwLock::default(),
        }
    }

    fn derived(&self, usage: Use, purpose: &'static str) -> Arc<Derived> {
        let id = (usage, purpose);
        if let Some(known) = self
            .derived
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&id)
        {
            return Arc::clone(known);
        }
        let key = hkdf_sha256(&*self.key, usage.salt(), purpose.as_bytes());
        let made = Arc::new(Derived {
            aes: AesKey::new(&key),
            key,
        });
        self.derived
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, Arc::clone(&made));
        made
    }
}

struct Derived {
    key: Key,
    aes: AesKey,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Use {
    Seal,
    Derive,
}

impl Use {
    fn salt(self) -> &'static [u8] {
        match self {
            Self::Seal => b"setaria seal v1",
            Self::Derive => b"setaria derive v1",
        }
    }
}

fn header(kid: &str) -> Vec<u8> {
    let length = u8::try_from(kid.len()).unwrap_or(u8::MAX);
    [&[WITH_MASTER_KEY, length], kid.as_bytes()].concat()
}

fn split(sealed: &[u8]) -> Option<(&str, &[u8], &[u8])> {
    let [WITH_MASTER_KEY, length, ..] = sealed else {
        return None;
    };
    let (header, body) = sealed.split_at_checked(2 + usize::from(*length))?;
    Some((str::from_utf8(header.get(2..)?).ok()?, header, body))
}
