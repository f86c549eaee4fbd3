use super::{aead::hkdf_sha256, *};

const NONCE: [u8; 12] = [7; 12];

fn ring() -> MasterKeys {
    MasterKeys::generate("k1", [1; 32]).unwrap()
}

#[test]
fn rfc_5869_case_1_first_block() {
    let ikm = [0x0b; 22];
    let salt: Vec<u8> = (0..=12).collect();
    let info: Vec<u8> = (0xf0..=0xf9).collect();
    assert_eq!(
        hex::encode(*hkdf_sha256(&ikm, &salt, &info)),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
    );
}

#[test]
fn what_is_sealed_opens_again() {
    let ring = ring();
    let sealed = ring.seal("mac-key", b"row 1", b"secret", NONCE);
    assert_eq!(ring.open("mac-key", b"row 1", &sealed).unwrap(), b"secret");
    assert_eq!(MasterKeys::kid_of(&sealed), Some("k1"));
    assert!(!sealed.windows(6).any(|w| w == b"secret"));
}

#[test]
fn purpose_row_and_key_are_bound() {
    let ring = ring();
    let sealed = ring.seal("mac-key", b"row 1", b"secret", NONCE);
    assert_eq!(ring.open("app-secret", b"row 1", &sealed), Err(OpenError::Forged));
    assert_eq!(ring.open("mac-key", b"row 2", &sealed), Err(OpenError::Forged));
    let impostor = MasterKeys::generate("k1", [2; 32]).unwrap();
    assert_eq!(
        impostor.open("mac-key", b"row 1", &sealed),
        Err(OpenError::Forged)
    );
    let stranger = MasterKeys::generate("k2", [1; 32]).unwrap();
    assert_eq!(
        stranger.open("mac-key", b"row 1", &sealed),
        Err(OpenError::UnknownKey("k1".into()))
    );
}

#[test]
fn every_changed_byte_and_every_cut_is_refused() {
    let ring = ring();
    let sealed = ring.seal("mac-key", b"row", b"secret", NONCE);
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        assert!(ring.open("mac-key", b"row", &changed).is_err(), "{place}");
        assert!(ring.open("mac-key", b"row", &sealed[..place]).is_err(), "{place}");
    }
}

#[test]
fn header_and_associated_data_cannot_trade_bytes() {
    let long = MasterKeys::parse(&format!("{}{}", line("k", 1), line("kx", 1))).unwrap();
    let sealed = long.seal("p", b"xrow", b"secret", NONCE);
    let mut moved = vec![1, 2, b'k', b'x'];
    moved.extend_from_slice(&sealed[3..]);
    assert_eq!(long.open("p", b"row", &moved), Err(OpenError::Forged));
}

#[test]
fn a_rotated_ring_still_opens_what_the_old_key_sealed() {
    let sealed = ring().seal("p", b"", b"old", NONCE);
    let rotated = MasterKeys::parse(&format!("{}{}", line("k2", 2), line("k1", 1))).unwrap();
    assert_eq!(rotated.current_kid(), "k2");
    assert_eq!(rotated.kids().collect::<Vec<_>>(), ["k2", "k1"]);
    assert_eq!(rotated.open("p", b"", &sealed).unwrap(), b"old");
    assert_eq!(
        MasterKeys::kid_of(&rotated.seal("p", b"", b"new", NONCE)),
        Some("k2")
    );
}

#[test]
fn derived_keys_differ_by_key_and_purpose_and_are_stable() {
    let ring = MasterKeys::parse(&format!("{}{}", line("k2", 2), line("k1", 1))).unwrap();
    let one = ring.derive("k1", "mac-key").unwrap();
    assert_eq!(ring.derive("k1", "mac-key"), Some(one));
    assert_ne!(ring.derive("k2", "mac-key"), Some(one));
    assert_ne!(ring.derive("k1", "other"), Some(one));
    assert_eq!(ring.derive("k3", "mac-key"), None);
}

#[test]
fn a_key_file_reads_back_and_may_hold_comments() {
    let text = format!("# two keys\n\n  {}\n{}", line("a.b_c-1", 3), line("k1", 1));
    let ring = MasterKeys::parse(&text).unwrap();
    let again = MasterKeys::parse(&ring.to_text()).unwrap();
    assert_eq!(again.kids().collect::<Vec<_>>(), ["a.b_c-1", "k1"]);
    assert_eq!(again.derive("k1", "p"), ring.derive("k1", "p"));
}

#[test]
fn key_file_errors_name_the_line_and_never_the_key() {
    let good = line("k1", 1);
    let cases = [
        (String::new(), KeyFileError::Empty),
        ("# only\n".into(), KeyFileError::Empty),
        (format!("{good}nonsense\n"), KeyFileError::NotAKey(2)),
        (
            format!("{good}setaria-master-key v2 k2 AAAA\n"),
            KeyFileError::NotAKey(2),
        ),
        (
            format!("\n{}", "setaria-master-key v1 k2 AAAA"),
            KeyFileError::BadKey(2),
        ),
        ("setaria-master-key v1 k2 !!!!".into(), KeyFileError::BadKey(1)),
        (format!("{good}{good}"), KeyFileError::Repeated(2, "k1".into())),
        (
            "setaria-master-key v1 k/2 AAAA".into(),
            KeyFileError::BadKid("k/2".into()),
        ),
    ];
    for (text, error) in cases {
        assert_eq!(MasterKeys::parse(&text).unwrap_err(), error, "{text}");
    }
}

#[test]
fn debug_shows_no_key() {
    let shown = format!("{:?}", ring());
    assert_eq!(shown, r#"MasterKeys(["k1"])"#);
}

#[test]
fn x2_an_answer_opens_only_with_the_secret_that_was_presented() {
    let key = key_from_secret("C3_00112233", "retry-window");
    let sealed = with_key(&key, b"app 1", b"answer", NONCE);
    assert_eq!(open_with_key(&key, b"app 1", &sealed).unwrap(), b"answer");
    assert_eq!(open_with_key(&key, b"app 2", &sealed), Err(OpenError::Forged));
    let other = key_from_secret("C3_00112234", "retry-window");
    assert_eq!(open_with_key(&other, b"app 1", &sealed), Err(OpenError::Forged));
    assert_ne!(key_from_secret("C3_00112233", "other"), key);
    assert_eq!(
        open_with_key(&key, b"app 1", &sealed[..5]),
        Err(OpenError::Malformed)
    );
    assert_eq!(ring().open("p", b"app 1", &sealed), Err(OpenError::Malformed));
}

fn line(kid: &str, byte: u8) -> String {
    MasterKeys::generate(kid, [byte; 32])
        .unwrap()
        .to_text()
        .to_string()
}
