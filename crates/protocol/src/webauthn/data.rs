//! Authenticator data (Web Authentication, section 6.1): what the device says under its signature.

use super::cbor::Value;

/// The device was touched.
const PRESENT: u8 = 1;
/// It asked who touched it.
const VERIFIED: u8 = 1 << 2;
/// The key may be copied to other devices.
const MAY_BE_BACKED_UP: u8 = 1 << 3;
/// It was.
const BACKED_UP: u8 = 1 << 4;
/// A new credential follows.
const HAS_CREDENTIAL: u8 = 1 << 6;
/// Extensions follow.
const HAS_EXTENSIONS: u8 = 1 << 7;

/// What the device says.
pub(super) struct AuthenticatorData<'a> {
    pub(super) rp_id_hash: [u8; 32],
    flags: u8,
    pub(super) counter: u32,
    pub(super) credential: Option<NewCredential<'a>>,
}

/// A credential that was made.
pub(super) struct NewCredential<'a> {
    pub(super) id: &'a [u8],
    pub(super) public_key: &'a [u8],
}

impl<'a> AuthenticatorData<'a> {
    /// Reads all of it, to the last byte.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (rp_id_hash, rest) = bytes.split_first_chunk::<32>()?;
        let (flags, rest) = rest.split_first()?;
        let (counter, mut rest) = rest.split_first_chunk::<4>()?;
        let mut credential = None;
        if flags & HAS_CREDENTIAL != 0 {
            let (new, after) = NewCredential::read(rest)?;
            (credential, rest) = (Some(new), after);
        }
        if flags & HAS_EXTENSIONS != 0 {
            (_, rest) = Value::read(rest)?;
        }
        rest.is_empty().then_some(Self {
            rp_id_hash: *rp_id_hash,
            flags: *flags,
            counter: u32::from_be_bytes(*counter),
            credential,
        })
    }

    pub(super) fn is_present(&self) -> bool {
        self.flags & PRESENT != 0
    }

    pub(super) fn is_verified(&self) -> bool {
        self.flags & VERIFIED != 0
    }

    pub(super) fn may_be_backed_up(&self) -> bool {
        self.flags & MAY_BE_BACKED_UP != 0
    }

    pub(super) fn is_backed_up(&self) -> bool {
        self.flags & BACKED_UP != 0
    }
}

impl<'a> NewCredential<'a> {
    fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        // The maker's id of the device, which nobody asked for.
        let (_aaguid, rest) = bytes.split_first_chunk::<16>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (id, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        let (_, after) = Value::read(rest)?;
        let (public_key, after) = rest.split_at_checked(rest.len() - after.len())?;
        Some((Self { id, public_key }, after))
    }
}
