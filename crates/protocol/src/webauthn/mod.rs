//! Passkeys on the wire: what a browser sends when one is made and when one is used (Web Authentication, level 3).
//!
//! Owns: reading the structures and every check of sections 7.1 and 7.2 that needs nothing remembered: type, challenge, exact
//! origin, relying party, presence and verification of the user, algorithm, signature. Hands over: what must be remembered
//! (a challenge counts once, a name is taken once, a counter only grows) to `service`; signatures to `crypto`.
//! Attestation is not asked for, and what is sent unasked is ignored: any maker's device may hold a key.

mod cbor;
mod data;
mod key;
#[cfg(test)]
mod tests;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use setaria_crypto::digest::{constant_time_eq, sha256};

pub use key::ALGORITHMS;

use cbor::Value;
use data::AuthenticatorData;

/// The longest answer of a browser that is read, in bytes.
const LONGEST: usize = 16 * 1_024;
/// The longest name of a credential (section 6.5.1).
const LONGEST_ID: usize = 1_023;

/// What an answer must be to.
#[derive(Clone, Copy)]
pub struct Expected<'a> {
    /// The relying party: the host of the account pages.
    pub rp_id: &'a str,
    /// Where those pages are: scheme, host and port, compared letter by letter.
    pub origin: &'a str,
    /// What the browser was given to sign.
    pub challenge: &'a [u8; 32],
}

/// A passkey that was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Made {
    /// The credential's name.
    pub id: Vec<u8>,
    /// The public key as the authenticator wrote it (COSE).
    pub public_key: Vec<u8>,
    /// The signature counter; 0 from one that does not count.
    pub counter: i64,
}

/// A passkey that was used.
#[derive(Debug, PartialEq, Eq)]
pub struct Used {
    /// The credential's name.
    pub id: Vec<u8>,
    /// Whose it is, as was told when it was made, if the authenticator says so.
    pub user_handle: Option<Vec<u8>>,
    client_data: Vec<u8>,
    authenticator_data: Vec<u8>,
    signature: Vec<u8>,
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It cannot be read.
    #[error("malformed")]
    Malformed,
    /// It answers another question: type, challenge, origin or relying party differ.
    #[error("an answer to something else")]
    Other,
    /// Nobody touched the device, or it did not ask who did.
    #[error("the user was not verified")]
    Unverified,
    /// A key of a kind that is not taken.
    #[error("the algorithm is not taken")]
    Algorithm,
    /// The signature is not the key's.
    #[error("the signature is wrong")]
    Signature,
}

/// What `toJSON` of a browser's `PublicKeyCredential` writes, as far as it is read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Credential {
    id: String,
    response: Response,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    attestation_object: Option<String>,
    authenticator_data: Option<String>,
    signature: Option<String>,
    user_handle: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    cross_origin: Option<bool>,
}

/// Reads the answer to a creation (section 7.1).
///
/// # Errors
/// [`Refused`].
pub fn made(json: &str, expected: Expected<'_>) -> Result<Made, Refused> {
    let credential = read(json)?;
    let client_data = bytes(&credential.response.client_data)?;
    check_client_data(&client_data, "webauthn.create", expected)?;
    let object = bytes(&credential.response.attestation_object.ok_or(Refused::Malformed)?)?;
    let object = Value::read_all(&object).ok_or(Refused::Malformed)?;
    let data = object.field("authData").and_then(Value::bytes);
    let data = AuthenticatorData::read(data.ok_or(Refused::Malformed)?).ok_or(Refused::Malformed)?;
    check_data(&data, expected)?;
    let made = data.credential.ok_or(Refused::Malformed)?;
    if made.id.is_empty() || made.id.len() > LONGEST_ID || bytes(&credential.id)? != made.id {
        return Err(Refused::Malformed);
    }
    key::read(made.public_key).ok_or(Refused::Algorithm)?;
    Ok(Made {
        id: made.id.to_vec(),
        public_key: made.public_key.to_vec(),
        counter: data.counter.into(),
    })
}

/// Reads the answer to a request, to find whose key it is; [`Used::check`] must follow.
///
/// # Errors
/// [`Refused::Malformed`].
pub fn used(json: &str) -> Result<Used, Refused> {
    let Credential { id, response } = read(json)?;
    let part = |text: Option<String>| bytes(&text.ok_or(Refused::Malformed)?);
    Ok(Used {
        id: bytes(&id)?,
        user_handle: response.user_handle.map(|text| bytes(&text)).transpose()?,
        client_data: bytes(&response.client_data)?,
        authenticator_data: part(response.authenticator_data)?,
        signature: part(response.signature)?,
    })
}

impl Used {
    /// Checks the answer with the key that was kept (section 7.2); answers the counter.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn check(&self, public_key: &[u8], expected: Expected<'_>) -> Result<i64, Refused> {
        check_client_data(&self.client_data, "webauthn.get", expected)?;
        let data = AuthenticatorData::read(&self.authenticator_data).ok_or(Refused::Malformed)?;
        check_data(&data, expected)?;
        let key = key::read(public_key).ok_or(Refused::Algorithm)?;
        let signed = [self.authenticator_data.as_slice(), &sha256(&self.client_data)].concat();
        if key.verifies(&signed, &self.signature) {
            Ok(data.counter.into())
        } else {
            Err(Refused::Signature)
        }
    }
}

fn read(json: &str) -> Result<Credential, Refused> {
    if json.len() > LONGEST {
        return Err(Refused::Malformed);
    }
    serde_json::from_str(json).map_err(|_| Refused::Malformed)
}

fn bytes(text: &str) -> Result<Vec<u8>, Refused> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Refused::Malformed)
}

fn check_client_data(json: &[u8], kind: &str, expected: Expected<'_>) -> Result<(), Refused> {
    let data: ClientData = serde_json::from_slice(json).map_err(|_| Refused::Malformed)?;
    let challenge = bytes(&data.challenge)?;
    let ours = data.kind == kind
        && constant_time_eq(&challenge, expected.challenge)
        && data.origin == expected.origin
        && data.cross_origin != Some(true);
    if ours { Ok(()) } else { Err(Refused::Other) }
}

fn check_data(data: &AuthenticatorData<'_>, expected: Expected<'_>) -> Result<(), Refused> {
    if data.rp_id_hash != sha256(expected.rp_id.as_bytes()) {
        return Err(Refused::Other);
    }
    if !data.is_present() || !data.is_verified() {
        return Err(Refused::Unverified);
    }
    if data.is_backed_up() && !data.may_be_backed_up() {
        return Err(Refused::Malformed);
    }
    Ok(())
}
