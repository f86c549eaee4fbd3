use std::collections::BTreeSet;

use phonenumber::Type;
use phonenumber::metadata::DATABASE;
use proptest::prelude::*;
use rstest::rstest;

use super::*;

/// What people of a country type at home, what they type abroad, and the one number that both are.
#[rustfmt::skip]
const NUMBERS: [(&str, &str, &str, &str); 62] = [
    ("AE", "050 123 4567", "+971 50 123 4567", "+971501234567"),
    ("AR", "011 15 2345-6789", "+54 9 11 2345 6789", "+5491123456789"),
    ("AR", "11 9999 5678", "+54 11 9999 5678", "+541199995678"),
    ("AR", "0351 15 123-4567", "+54 9 351 123 4567", "+5493511234567"),
    ("AT", "0664 1234567", "+43 664 1234567", "+436641234567"),
    ("AU", "0412 345 678", "+61 412 345 678", "+61412345678"),
    ("BE", "0470 12 34 56", "+32 470 12 34 56", "+32470123456"),
    ("BJ", "01 97 12 34 56", "+229 01 97 12 34 56", "+2290197123456"),
    ("BR", "(011) 96123-4567", "+55 11 96123-4567", "+5511961234567"),
    ("BR", "0 15 21 98765 4321", "+55 21 98765 4321", "+5521987654321"),
    ("BY", "8 029 491-19-11", "+375 29 491-19-11", "+375294911911"),
    ("CA", "1 (506) 234-5678", "+1 506 234 5678", "+15062345678"),
    ("CG", "06 123 4567", "+242 06 123 4567", "+242061234567"),
    ("CH", "078 123 45 67", "+41 78 123 45 67", "+41781234567"),
    ("CI", "07 12 34 56 78", "+225 07 12 34 56 78", "+2250712345678"),
    ("CL", "9 1234 5678", "+56 9 1234 5678", "+56912345678"),
    ("CN", "138 0000 0001", "+86 138-0000-0001", "+8613800000001"),
    ("CN", "010-6552 9988", "+86 (0)10 6552 9988", "+861065529988"),
    ("CO", "321 1234567", "+57 321 1234567", "+573211234567"),
    ("CZ", "601 123 456", "+420 601 123 456", "+420601123456"),
    ("DE", "030 123456", "+49 (0)30 123456", "+4930123456"),
    ("DE", "01512 3456789", "+49 1512 3456789", "+4915123456789"),
    ("DK", "32 12 34 56", "+45 32 12 34 56", "+4532123456"),
    ("EG", "0100 123 4567", "+20 100 123 4567", "+201001234567"),
    ("ES", "612 34 56 78", "+34 612 34 56 78", "+34612345678"),
    ("FI", "041 2345678", "+358 41 2345678", "+358412345678"),
    ("FR", "06 12 34 56 78", "+33 (0)6 12 34 56 78", "+33612345678"),
    ("GA", "06 12 34 56", "+241 06 12 34 56", "+24106123456"),
    ("GB", "07911 123456", "+44 (0)7911 123456", "+447911123456"),
    ("GR", "691 234 5678", "+30 691 234 5678", "+306912345678"),
    ("HK", "5123 4567", "+852 5123 4567", "+85251234567"),
    ("HU", "06 20 123 4567", "+36 20 123 4567", "+36201234567"),
    ("ID", "0812-345-678", "+62 812-345-678", "+62812345678"),
    ("IE", "085 012 3456", "+353 85 012 3456", "+353850123456"),
    ("IL", "050-234-5678", "+972 50-234-5678", "+972502345678"),
    ("IN", "081234 56789", "+91 81234 56789", "+918123456789"),
    ("IT", "06 1234 5678", "+39 06 1234 5678", "+390612345678"),
    ("IT", "312 345 6789", "+39 312 345 6789", "+393123456789"),
    ("JP", "090-1234-5678", "+81 90-1234-5678", "+819012345678"),
    ("KR", "010-2000-0000", "+82 10-2000-0000", "+821020000000"),
    ("KZ", "8 (771) 000 9998", "+7 771 000 9998", "+77710009998"),
    ("LT", "8 612 34567", "+370 612 34567", "+37061234567"),
    ("MX", "55 1234 5678", "+52 55 1234 5678", "+525512345678"),
    ("MY", "012-345 6789", "+60 12-345 6789", "+60123456789"),
    ("MY", "011-1234 5678", "+60 11-1234 5678", "+601112345678"),
    ("NG", "0802 123 4567", "+234 802 123 4567", "+2348021234567"),
    ("NL", "06 12345678", "+31 6 12345678", "+31612345678"),
    ("NO", "406 12 345", "+47 (0)406 12 345", "+4740612345"),
    ("NZ", "021 123 4567", "+64 21 123 4567", "+64211234567"),
    ("PL", "512 345 678", "+48 512 345 678", "+48512345678"),
    ("PT", "912 345 678", "+351 912 345 678", "+351912345678"),
    ("RU", "8 (912) 345-67-89", "+7 912 345-67-89", "+79123456789"),
    ("SA", "051 234 5678", "+966 51 234 5678", "+966512345678"),
    ("SE", "070-123 45 67", "+46 70 123 45 67", "+46701234567"),
    ("SG", "8123 4567", "+65 8123 4567", "+6581234567"),
    ("SM", "0549 886377", "+378 0549 886377", "+3780549886377"),
    ("TH", "081 234 5678", "+66 81 234 5678", "+66812345678"),
    ("TR", "0501 234 56 78", "+90 501 234 56 78", "+905012345678"),
    ("TW", "0912 345 678", "+886 912 345 678", "+886912345678"),
    ("UA", "050 123 4567", "+380 50 123 4567", "+380501234567"),
    ("US", "(201) 555-0123", "+1 201 555 0123", "+12015550123"),
    ("VN", "0912 345 678", "+84 912 345 678", "+84912345678"),
];

fn region(code: &str) -> Region {
    Region::parse(code).unwrap()
}

#[test]
fn a_number_has_one_form_at_home_and_abroad() {
    for (home, inside, outside, one) in NUMBERS {
        assert_eq!(phone(inside, region(home)).as_deref(), Ok(one), "{home} {inside}");
        for here in ["CN", "US", "IT", home] {
            for typed in [outside, &outside.replacen('+', "00", 1), one] {
                assert_eq!(
                    phone(typed, region(here)).as_deref(),
                    Ok(one),
                    "{typed} in {here}"
                );
            }
        }
    }
    let countries: BTreeSet<_> = NUMBERS.iter().map(|row| row.0).collect();
    assert!(countries.len() >= 50, "{}", countries.len());
}

/// The examples that come with the numbering plans: some of each kind in every region.
#[test]
fn every_plan_gives_its_own_examples_back() {
    let mut seen = 0;
    for plan in DATABASE.iter() {
        for kind in [Type::FixedLine, Type::Mobile, Type::Voip, Type::TollFree] {
            let example = plan.descriptors().get(kind).and_then(|kind| kind.example());
            let Some(example) = example.filter(|example| holds(plan, example)) else {
                continue;
            };
            let one = e164(plan.country_code(), example);
            assert_eq!(phone(&one, Region::CN).as_deref(), Ok(&*one), "{}", plan.id());
            if let Ok(home) = Region::parse(plan.id()) {
                let inside = format!("{}{example}", plan.national_prefix().unwrap_or_default());
                assert_eq!(
                    phone(&inside, home).as_deref(),
                    Ok(&*one),
                    "{} {inside}",
                    plan.id()
                );
            }
            seen += 1;
        }
    }
    assert!(seen > 600, "{seen} examples");
}

#[rstest]
#[case("+7 8 912 345 6789", "+79123456789")]
#[case("+1 1 650 253 0000", "+16502530000")]
#[case("+370 8 612 34567", "+37061234567")]
#[case("+86 0138 0000 0009", "+8613800000009")]
#[case("+55 0 15 21 98765 4321", "+5521987654321")]
#[case("\u{202a}+49 30 123456\u{202c}", "+4930123456")]
#[case("+49 30\u{2011}123\u{2013}456", "+4930123456")]
#[case("＋８６13800000001", "+8613800000001")]
#[case("8613800000001", "+8613800000001")]
fn a_prefix_that_does_not_belong_there_makes_no_second_number(#[case] typed: &str, #[case] one: &str) {
    assert_eq!(phone(typed, Region::CN).as_deref(), Ok(one));
}

#[rstest]
#[case("")]
#[case("12")]
#[case("phone")]
#[case("1380000000x")]
#[case("+86138000000011111111")]
#[case("+999 1234567")]
#[case("+0 1234567")]
#[case("++4930123456")]
#[case("4+930123456")]
#[case("+4930123456;ext=5")]
#[case("+1 2530000")]
#[case("+1 123 456 7890")]
#[case("+54 11 15 9999 5678")]
#[case("+380 0 0 50 123 4567")]
fn what_can_be_no_number_is_refused_and_not_mended(#[case] typed: &str) {
    assert_eq!(phone(typed, Region::CN), Err(ContactError::Phone));
}

#[test]
fn where_there_are_no_numbers_international_form_will_do() {
    let without = region("AQ");
    assert_eq!(phone("+8613800000001", without).as_deref(), Ok("+8613800000001"));
    assert_eq!(phone("13800000001", without), Err(ContactError::Phone));
    assert_eq!(
        phone("011 49 30 123456", region("US")).as_deref(),
        Ok("+4930123456")
    );
}

proptest! {
    /// Digits behind a `+` stay as they are, or lose some directly behind the country code; and what came out stays.
    #[test]
    fn no_digit_is_made_up_or_lost_within(digits in "[1-9][0-9]{5,16}") {
        if let Ok(one) = phone(&format!("+{digits}"), Region::CN) {
            let kept = one.trim_start_matches('+');
            let lost = digits.len() - kept.len();
            let cut = (1..=3).any(|code| {
                digits.starts_with(&kept[..code]) && digits[code + lost..] == kept[code..]
            });
            prop_assert!(cut, "{digits} became {one}");
            prop_assert_eq!(phone(&one, region("AR")).ok(), Some(one));
        }
    }

    #[test]
    fn nothing_that_is_typed_makes_it_panic(typed in "\\PC{0,30}|[0-9+() -]{0,30}") {
        for home in ["CN", "US", "AR", "BR", "IT", "AQ"] {
            if let Ok(one) = phone(&typed, region(home)) {
                prop_assert_eq!(phone(&one, Region::CN).ok(), Some(one));
            }
        }
    }
}
