use proptest::prelude::*;

use super::*;

const WRONG: Result<String, ContactError> = Err(ContactError::Email);

#[test]
fn one_mailbox_has_one_form() {
    for form in [
        " Mei@Example.COM ",
        "ｍｅｉ@example.com",
        "ｍｅｉ＠example．com",
        "mei@exa\u{ad}mple。com",
    ] {
        assert_eq!(email(form), Ok("mei@example.com".into()), "{form}");
    }
    for form in [
        "alice@bücher.example",
        "ALICE@BÜCHER.example",
        "alice@bu\u{308}cher.example",
        "alice@b\u{fc}\u{200b}cher.example",
        "alice@xn--bcher-kva.example",
        "alice@XN--BCHER-KVA.example",
        "alice@BÜCHER．example",
    ] {
        assert_eq!(email(form), Ok("alice@xn--bcher-kva.example".into()), "{form}");
    }
    assert_eq!(email("jose\u{301}@example.com"), email("josé@example.com"));
}

#[test]
fn other_scripts_and_every_atom_are_addresses() {
    for (typed, kept) in [
        ("用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d"),
        ("उपयोगकर्ता@example.com", "उपयोगकर्ता@example.com"),
        ("борис@пример.рф", "борис@xn--e1afmkfd.xn--p1ai"),
        ("κώστας@example.com", "κώστας@example.com"),
        ("tanaka太郎@example.com", "tanaka太郎@example.com"),
        (
            "a.b+c_d-e!#$%&'*/=?^`{|}~@example.com",
            "a.b+c_d-e!#$%&'*/=?^`{|}~@example.com",
        ),
        ("a@r3---sn.example.com", "a@r3---sn.example.com"),
        ("a@1.example.com", "a@1.example.com"),
    ] {
        assert_eq!(email(typed), Ok(kept.into()), "{typed}");
    }
}

#[test]
fn what_cannot_be_seen_makes_no_second_address() {
    for c in [
        '\u{200b}',
        '\u{ad}',
        '\u{2060}',
        '\u{202e}',
        '\u{61c}',
        '\u{3164}',
        '\u{115f}',
        '\u{1160}',
        '\u{ffa0}',
        '\u{2800}',
        '\u{200c}',
        '\u{200d}',
        '\u{feff}',
        '\u{fe0f}',
        '\u{34f}',
        '\u{e0041}',
        '\u{0}',
        '\u{7f}',
        '\u{85}',
        '\u{2028}',
        '\u{a0}',
        '\u{3000}',
        '\u{20e3}',
        '\u{e000}',
    ] {
        for address in [format!("ali{c}ce@example.com"), format!("{c}@example.com")] {
            assert_eq!(email(&address), WRONG, "{}", address.escape_unicode());
        }
    }
    for mixed in [
        "аlice@example.com",
        "alicе@example.com",
        "αlice@example.com",
        "борιс@example.com",
    ] {
        assert_eq!(email(mixed), WRONG, "{}", mixed.escape_unicode());
    }
}

#[test]
fn no_mailbox_is_called_so() {
    for wrong in [
        "",
        "mei",
        "@",
        "@example.com",
        "mei@",
        "mei@example",
        "a b@example.com",
        "a@b@example.com",
        "mei@.com",
        "mei@x..y",
        "alice@exa/mple.com",
        "alice@example.com?x=1",
        "alice@-ex-.com",
        "alice@ex-.com",
        "alice@[127.0.0.1]",
        "alice@127.0.0.1",
        "alice@[IPv6:::1]",
        "alice@ex_am.com",
        "a@ex.c",
        "a@ex.123",
        "a@ex.1a",
        "alice@example.com.",
        ".alice@ex.com",
        "alice.@ex.com",
        "a..b@ex.com",
        "\"a b\"@ex.com",
        "\"ab\"@ex.com",
        "<svg>@ex.com",
        "a,b@ex.com",
        "a;b@ex.com",
        "a:b@ex.com",
        "a\\b@ex.com",
        "a(b)@ex.com",
        "a\nb@ex.com",
        "alice@ex.com%0aBcc:x@y.z",
        "alice@ex.com\nBcc: x@y.zz",
        "\u{301}a@ex.com",
        "a.\u{301}@ex.com",
        "alice@xn--a.example",
        "alice@xn--.example",
    ] {
        assert_eq!(email(wrong), WRONG, "{wrong:?}");
    }
    assert_eq!(email(&format!("{}@example.com", "a".repeat(65))), WRONG);
    assert_eq!(email(&format!("a@{}.com", "b".repeat(64))), WRONG);
    assert_eq!(email(&format!("a@{}com", "bcdefgh.".repeat(32))), WRONG);
    assert_eq!(email(&"a@b.example,".repeat(10_000)), WRONG);
}

proptest! {
    #[test]
    fn what_is_kept_stays_as_it_is(typed in "\\PC{1,12}@\\PC{1,12}\\.(com|рф|example)") {
        if let Ok(kept) = email(&typed) {
            prop_assert_eq!(email(&kept), Ok(kept.clone()));
            prop_assert!(kept.rsplit_once('@').is_some_and(|(_, host)| host.is_ascii()));
        }
    }

    /// The forms of normalisation of one address are one (RFC 6532, section 3.1, and what keyboards make of it).
    #[test]
    fn normalisation_makes_no_second_address(name in "[a-zé-ÿа-яα-ω\u{1100}-\u{1112}か-ゖ]{1,8}") {
        let typed = format!("{name}@example.com");
        let one = email(&typed);
        for form in [typed.nfc().collect::<String>(), typed.nfd().collect(), typed.nfkc().collect(), typed.nfkd().collect()] {
            prop_assert_eq!(email(&form), one.clone());
        }
    }
}
