//! Answers of a device made here, and every way to spoil one (security MF2).

use base64::Engine as _;
use device::Device;

use super::*;

/// A device that says what it is told to. Signatures are checked in `crypto`, and with Chromium's device in the journeys.
mod device {
    use super::*;

    pub(super) struct Device {
        pub(super) flags: u8,
        pub(super) rp_id: &'static str,
        pub(super) kind: &'static str,
        pub(super) origin: &'static str,
        pub(super) cross: bool,
        pub(super) challenge: [u8; 32],
        pub(super) cose: Vec<u8>,
        pub(super) id: Vec<u8>,
        pub(super) claimed: Vec<u8>,
        pub(super) trailing: Vec<u8>,
    }

    impl Default for Device {
        fn default() -> Self {
            let mut cose = vec![0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
            cose.extend([7; 32]);
            Self {
                flags: 0b0100_0101,
                rp_id: "account.example.com",
                kind: "webauthn.create",
                origin: "https://account.example.com",
                cross: false,
                challenge: [9; 32],
                cose,
                id: vec![1; 20],
                claimed: vec![1; 20],
                trailing: Vec::new(),
            }
        }
    }

    impl Device {
        pub(super) fn answer(&self) -> String {
            let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
            let client_data = serde_json::json!({
                "type": self.kind,
                "challenge": encode(&self.challenge),
                "origin": self.origin,
                "crossOrigin": self.cross,
            });
            let mut data = sha256(self.rp_id.as_bytes()).to_vec();
            data.push(self.flags);
            data.extend([0, 0, 0, 5]);
            data.extend([0; 16]);
            data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
            data.extend(&self.id);
            data.extend(&self.cose);
            data.extend(&self.trailing);
            let mut object = vec![0xa3, 0x63];
            object.extend(b"fmt");
            object.push(0x64);
            object.extend(b"none");
            object.push(0x67);
            object.extend(b"attStmt");
            object.push(0xa0);
            object.push(0x68);
            object.extend(b"authData");
            object.push(0x59);
            object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
            object.extend(&data);
            serde_json::json!({
                "id": encode(&self.claimed),
                "response": {
                    "clientDataJSON": encode(client_data.to_string().as_bytes()),
                    "attestationObject": encode(&object),
                },
            })
            .to_string()
        }
    }
}

const EXPECTED: Expected<'_> = Expected {
    rp_id: "account.example.com",
    origin: "https://account.example.com",
    challenge: &[9; 32],
};

#[test]
fn mf2_a_passkey_that_answers_what_was_asked_is_read() {
    let device = Device::default();
    let read = made(&device.answer(), EXPECTED).unwrap();
    let expected = Made {
        id: device.id,
        public_key: device.cose,
        counter: 5,
    };
    assert_eq!(read, expected);
}

#[test]
fn mf2_every_spoilt_answer_is_refused() {
    type Spoil = (&'static str, fn(&mut Device), Refused);
    let spoils: [Spoil; 15] = [
        ("an assertion", |d| d.kind = "webauthn.get", Refused::Other),
        ("another challenge", |d| d.challenge[0] = 8, Refused::Other),
        (
            "a subdomain",
            |d| d.origin = "https://a.account.example.com",
            Refused::Other,
        ),
        (
            "a suffix",
            |d| d.origin = "https://evilaccount.example.com",
            Refused::Other,
        ),
        (
            "a port",
            |d| d.origin = "https://account.example.com:8443",
            Refused::Other,
        ),
        (
            "plain http",
            |d| d.origin = "http://account.example.com",
            Refused::Other,
        ),
        ("a frame", |d| d.cross = true, Refused::Other),
        (
            "another relying party",
            |d| d.rp_id = "example.com",
            Refused::Other,
        ),
        ("nobody verified", |d| d.flags = 0b0100_0001, Refused::Unverified),
        ("nobody present", |d| d.flags = 0b0100_0100, Refused::Unverified),
        (
            "backed up but may not be",
            |d| d.flags = 0b0101_0101,
            Refused::Malformed,
        ),
        (
            "another name outside",
            |d| d.claimed = vec![2; 20],
            Refused::Malformed,
        ),
        (
            "something behind it",
            |d| d.trailing = vec![0],
            Refused::Malformed,
        ),
        ("ES384", |d| d.cose[4] = 0x38, Refused::Malformed),
        ("another curve", |d| d.cose[7] = 0x01, Refused::Algorithm),
    ];
    for (what, spoil, expected) in spoils {
        let mut device = Device::default();
        spoil(&mut device);
        assert_eq!(made(&device.answer(), EXPECTED), Err(expected), "{what}");
    }
}

#[test]
fn no_length_that_is_merely_claimed_is_believed() {
    for bytes in [
        &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..],
        &[0xbb, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x00],
        &[0x5f, 0x41, 0x00, 0xff],
        &[0xc0, 0x00],
        &[],
    ] {
        assert_eq!(Value::read_all(bytes), None, "{bytes:x?}");
    }
    let twice = [0xa2, 0x01, 0x02, 0x01, 0x03];
    assert_eq!(
        Value::read_all(&twice).unwrap().label(1),
        None,
        "which one counts?"
    );
}

#[test]
fn any_text_is_refused_without_a_panic() {
    let answer = Device::default().answer();
    for end in 0..answer.len() {
        assert!(made(&answer[..end], EXPECTED).is_err());
    }
    for text in ["", "{}", "[]", "null", "{\"id\":\"\",\"response\":{}}"] {
        assert_eq!(used(text), Err(Refused::Malformed), "{text}");
        assert_eq!(made(text, EXPECTED), Err(Refused::Malformed), "{text}");
    }
}
