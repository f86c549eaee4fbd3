//! Codes and links sent to contacts.

use setaria_identity::challenge::Purpose;
use setaria_identity::clock::{DAY, MINUTE};
use setaria_identity::contact::ContactKind;
use setaria_identity::letter::{Content, Letter};
use setaria_identity::login::Login;
use setaria_identity::region::Region;
use setaria_service::Origin;
use setaria_service::challenge::{Ask, NotSent, Unproven, Whom};
use setaria_service::operate::{AccountAct, Act, Done};
use setaria_service::outbox::Delivery;
use setaria_service::sign_in::Browser;

use crate::house::House;

fn ask(purpose: Purpose, whom: Whom) -> Ask {
    Ask {
        purpose,
        whom,
        link: Some("/somewhere/"),
        origin: stranger("192.0.2.1"),
        language: "en".into(),
    }
}

fn stranger(source: &str) -> Origin {
    Origin {
        source: source.into(),
        ..Origin::default()
    }
}

fn login(text: &str) -> Whom {
    Whom::Login(Login::parse(text, Region::CN))
}

fn newcomer(address: &str) -> Whom {
    Whom::Newcomer(ContactKind::Email, address.into())
}

async fn letters(house: &House) -> Vec<Letter> {
    let mut letters = Vec::new();
    loop {
        let taken = house.service.take_letters().await.unwrap();
        if taken.is_empty() {
            return letters;
        }
        for one in taken {
            house.service.settle_letter(&one, Delivery::Done).await.unwrap();
            letters.push(one.letter);
        }
    }
}

/// The code and the link's token in the only letter that waits.
async fn sent(house: &House) -> (String, String) {
    let letters = letters(house).await;
    let [
        Letter {
            content: Content::Challenge { code, link, .. },
            ..
        },
    ] = letters.as_slice()
    else {
        panic!("{} letters", letters.len())
    };
    let link = link.as_deref().unwrap_or_default();
    assert!(link.starts_with("http://127.0.0.1:7700/somewhere/"), "{link}");
    (code.clone(), link.rsplit('/').next().unwrap().to_owned())
}

#[tokio::test]
async fn mf1_a_code_counts_once_even_in_parallel() {
    let house = House::build().await;
    let name = house
        .service
        .send_challenge(ask(Purpose::SignIn, login("mei@example.com")))
        .await
        .unwrap();
    let (code, _) = sent(&house).await;
    let tries = (0..4).map(|_| {
        let (service, name, code) = (house.service.clone(), name.clone(), code.clone());
        tokio::spawn(async move {
            service
                .answer_challenge(&name, Purpose::SignIn, &code)
                .await
                .is_ok()
        })
    });
    let mut right = 0;
    for one in tries.collect::<Vec<_>>() {
        right += usize::from(one.await.unwrap());
    }
    assert_eq!(right, 1);
}

#[tokio::test]
async fn pw9_a_code_is_tried_five_times_and_never_for_another_purpose() {
    let house = House::build().await;
    let name = house
        .service
        .send_challenge(ask(Purpose::SignIn, login("mei@example.com")))
        .await
        .unwrap();
    let (code, _) = sent(&house).await;
    let other = house
        .service
        .answer_challenge(&name, Purpose::Recover, &code)
        .await;
    assert!(matches!(other, Err(Unproven::Over)));
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for left in (1..5).rev() {
        let tried = house
            .service
            .answer_challenge(&name, Purpose::SignIn, wrong)
            .await;
        assert!(
            matches!(tried, Err(Unproven::Wrong { left: l }) if l == left),
            "{left}"
        );
    }
    assert!(matches!(
        house
            .service
            .answer_challenge(&name, Purpose::SignIn, wrong)
            .await,
        Err(Unproven::Over)
    ));
    assert!(matches!(
        house
            .service
            .answer_challenge(&name, Purpose::SignIn, &code)
            .await,
        Err(Unproven::Over)
    ));
}

#[tokio::test]
async fn pw9_a_link_opens_without_effect_and_is_used_once_until_it_ends() {
    let house = House::build().await;
    let service = &house.service;
    service
        .send_challenge(ask(Purpose::Recover, login("mei@example.com")))
        .await
        .unwrap();
    let (_, token) = sent(&house).await;
    for _ in 0..3 {
        assert!(
            service
                .challenge_of_link(&token, Purpose::Recover)
                .await
                .unwrap()
                .is_some()
        );
    }
    assert!(service.use_link(&token, Purpose::SignIn).await.is_err());
    assert_eq!(
        service.use_link(&token, Purpose::Recover).await.unwrap().account,
        Some(house.mei)
    );
    assert!(service.use_link(&token, Purpose::Recover).await.is_err());
    assert!(
        service
            .challenge_of_link(&token, Purpose::Recover)
            .await
            .unwrap()
            .is_none()
    );

    service
        .send_challenge(ask(Purpose::Recover, login("mei@example.com")))
        .await
        .unwrap();
    let (_, late) = sent(&house).await;
    house.pass(30 * MINUTE);
    assert!(service.use_link(&late, Purpose::Recover).await.is_err());
}

#[tokio::test]
async fn pw9_a_newer_code_to_recover_takes_the_answers_of_the_older_one_and_looks_like_nobodys() {
    let house = House::build().await;
    let service = &house.service;
    let first = service
        .send_challenge(ask(Purpose::Recover, login("mei@example.com")))
        .await
        .unwrap();
    let (code, token) = sent(&house).await;
    let second = service
        .send_challenge(ask(Purpose::Recover, login(&house.mei.to_string())))
        .await
        .unwrap();
    let (other, _) = sent(&house).await;
    assert!(service.use_link(&token, Purpose::Recover).await.is_err());
    for left in (1..5).rev() {
        let tried = service.answer_challenge(&first, Purpose::Recover, &code).await;
        assert!(
            matches!(tried, Err(Unproven::Wrong { left: l }) if l == left),
            "PW4: as nobody's code is answered, {left}"
        );
    }
    let used = service.answer_challenge(&second, Purpose::Recover, &other).await;
    assert!(used.is_ok());
}

#[tokio::test]
async fn pw6_asking_again_spoils_no_code_to_sign_in_and_using_one_spoils_the_rest() {
    let house = House::build().await;
    let service = &house.service;
    let first = service
        .send_challenge(ask(Purpose::SignIn, login("mei@example.com")))
        .await
        .unwrap();
    let (code, _) = sent(&house).await;
    let second = service
        .send_challenge(ask(Purpose::SignIn, login(&house.mei.to_string())))
        .await
        .unwrap();
    let (other, _) = sent(&house).await;
    let used = service.answer_challenge(&first, Purpose::SignIn, &code).await;
    assert!(used.is_ok(), "asking again voids nothing");
    let void = service.answer_challenge(&second, Purpose::SignIn, &other).await;
    assert!(
        matches!(void, Err(Unproven::Wrong { left: 4 })),
        "PW4: as nobody's would be answered, so that nobody learns that its owner has come in"
    );
}

#[tokio::test]
async fn a_link_of_the_operator_outlives_what_others_ask_for() {
    let house = House::build().await;
    let act = AccountAct::Recover {
        login: "mei@example.com".into(),
    };
    let Done::Link(link) = house.service.operate(Act::Account(act)).await.unwrap() else {
        panic!("a link");
    };
    let token = link.rsplit('/').next().unwrap();
    let asked = ask(Purpose::Recover, login("mei@example.com"));
    house.service.send_challenge(asked).await.unwrap();
    let used = house.service.use_link(token, Purpose::Recover).await;
    assert_eq!(used.unwrap().account, Some(house.mei));
}

#[tokio::test]
async fn bad_input_contacts_to_be_added_are_counted_by_source_and_by_account_in_known_browsers_too() {
    let house = House::build().await;
    let known = |browser: &str| {
        let mut origin = stranger("192.0.2.1");
        origin.browser.id = browser.into();
        origin.browser.known = vec![house.service.known_mark(browser, house.mei, 0)];
        origin
    };
    let add = |address: String, browser: &str| Ask {
        origin: known(browser),
        ..ask(
            Purpose::AddContact,
            Whom::Owner(house.mei, ContactKind::Email, address),
        )
    };
    for browser in ["a", "b", "c"] {
        let sent = house
            .service
            .send_challenge(add("lin@example.net".into(), browser))
            .await;
        assert!(sent.is_ok(), "{browser}");
    }
    let more = house
        .service
        .send_challenge(add("lin@example.net".into(), "d"))
        .await;
    assert!(
        matches!(more, Err(NotSent::TooMany { .. })),
        "one contact, four browsers"
    );
    let mut sent = 3;
    for at in 0..20 {
        let one = house
            .service
            .send_challenge(add(format!("n{at}@example.net"), "e"))
            .await;
        sent += usize::from(one.is_ok());
    }
    assert_eq!(
        sent, 9,
        "ten in all, of which one was refused by the contact's own limit"
    );
}

#[tokio::test]
async fn pw5_a_browser_is_no_longer_known_once_the_account_has_changed() {
    let house = House::build().await;
    let mark = house.service.known_mark("a-browser", house.mei, 0);
    let browser = Browser {
        id: "a-browser".into(),
        known: vec![mark],
        ..Browser::default()
    };
    assert!(house.service.knows(&browser, house.mei, 0));
    assert!(!house.service.knows(&browser, house.mei, 1));
}

#[tokio::test]
async fn pw9_another_password_makes_every_code_void() {
    let house = House::build().await;
    let service = &house.service;
    let second = service
        .send_challenge(ask(Purpose::Recover, login("mei@example.com")))
        .await
        .unwrap();
    let (code, token) = sent(&house).await;
    let act = AccountAct::SetPassword {
        login: house.mei.to_string(),
        password: None,
    };
    service.operate(Act::Account(act)).await.unwrap();
    assert!(
        service
            .challenge_of_link(&token, Purpose::Recover)
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        service
            .answer_challenge(&second, Purpose::Recover, &code)
            .await
            .is_err()
    );
    assert!(service.use_link(&token, Purpose::Recover).await.is_err());
}

#[tokio::test]
async fn pw4_nobody_is_asked_as_somebody_is_and_gets_nothing() {
    let house = House::build().await;
    for nobody in ["nobody@example.com", "+8613899999999", "1234567890123456", "who?"] {
        let name = house
            .service
            .send_challenge(ask(Purpose::Recover, login(nobody)))
            .await
            .unwrap();
        assert!(letters(&house).await.is_empty(), "{nobody}");
        let tried = house
            .service
            .answer_challenge(&name, Purpose::Recover, "123456")
            .await;
        assert!(matches!(tried, Err(Unproven::Wrong { left: 4 })), "{nobody}");
    }
    let name = house
        .service
        .send_challenge(ask(Purpose::SignUp, newcomer("mei@example.com")))
        .await
        .unwrap();
    assert!(matches!(
        letters(&house).await[0].content,
        Content::AlreadyRegistered { .. }
    ));
    let tried = house
        .service
        .answer_challenge(&name, Purpose::SignUp, "123456")
        .await;
    assert!(matches!(tried, Err(Unproven::Wrong { left: 4 })));
}

#[tokio::test]
async fn a_contact_gets_three_letters_at_once_and_ten_a_day_by_whichever_name() {
    let house = House::build().await;
    let email = || ask(Purpose::SignIn, login("mei@example.com"));
    for _ in 0..3 {
        house.service.send_challenge(email()).await.unwrap();
    }
    let limited = house.service.send_challenge(email()).await;
    assert!(matches!(limited, Err(NotSent::TooMany { wait_s: 1..=600 })));
    house
        .service
        .send_challenge(ask(Purpose::SignIn, login(&house.mei.to_string())))
        .await
        .unwrap();
    assert_eq!(
        letters(&house).await.len(),
        3,
        "by another name no more, and nobody is told"
    );
    let mut more = 0;
    for _ in 0..100 {
        house.pass(4 * MINUTE);
        more += usize::from(house.service.send_challenge(email()).await.is_ok());
    }
    assert!((6..=10).contains(&more), "{more} more within seven hours");
}

#[tokio::test]
async fn a_source_asks_for_twenty_an_hour() {
    let house = House::build().await;
    for at in 0..20 {
        house
            .service
            .send_challenge(ask(Purpose::SignUp, newcomer(&format!("n{at}@example.com"))))
            .await
            .unwrap();
    }
    let limited = house
        .service
        .send_challenge(ask(Purpose::SignUp, newcomer("n20@example.com")))
        .await;
    assert!(matches!(limited, Err(NotSent::TooMany { .. })));
}

#[tokio::test]
async fn a_letter_is_one_couriers_and_comes_back_until_it_dies() {
    let house = House::build().await;
    house
        .service
        .send_challenge(ask(Purpose::SignIn, login("mei@example.com")))
        .await
        .unwrap();
    let taken = house.service.take_letters().await.unwrap();
    assert_eq!(taken.len(), 1);
    assert!(
        house.service.take_letters().await.unwrap().is_empty(),
        "it is taken"
    );
    house
        .service
        .settle_letter(&taken[0], Delivery::Failed)
        .await
        .unwrap();
    assert!(house.service.take_letters().await.unwrap().is_empty(), "it waits");
    house.pass(10_000);
    let again = house.service.take_letters().await.unwrap();
    assert_eq!(again[0].id, taken[0].id, "under the same name");
    house
        .service
        .settle_letter(&again[0], Delivery::Refused)
        .await
        .unwrap();
    house.pass(DAY);
    assert!(house.service.take_letters().await.unwrap().is_empty());
}

#[tokio::test]
async fn pw4_asking_again_tells_nothing_of_an_account() {
    let house = House::build().await;
    for name in ["mei@example.com", "nobody@example.com"] {
        let first = house
            .service
            .send_challenge(ask(Purpose::SignIn, login(name)))
            .await;
        let first = first.unwrap();
        let again = house
            .service
            .send_challenge(ask(Purpose::SignIn, login(name)))
            .await;
        again.unwrap();
        let tried = house
            .service
            .answer_challenge(&first, Purpose::SignIn, "12345")
            .await;
        assert!(matches!(tried, Err(Unproven::Wrong { left: 4 })), "{name}");
    }
}

#[tokio::test]
async fn pw6_a_stranger_who_asks_keeps_nobody_from_asking() {
    let house = House::build().await;
    let from = |purpose, origin| Ask {
        origin,
        ..ask(purpose, login("mei@example.com"))
    };
    for _ in 0..3 {
        let asked = from(Purpose::SignIn, stranger("198.51.100.7"));
        house.service.send_challenge(asked).await.unwrap();
    }
    assert_eq!(letters(&house).await.len(), 3);
    let more = from(Purpose::SignIn, stranger("198.51.100.7"));
    assert!(matches!(
        house.service.send_challenge(more).await,
        Err(NotSent::TooMany { .. })
    ));
    // Another purpose, another address, and a browser that the account knows.
    let recover = from(Purpose::Recover, stranger("198.51.100.7"));
    house.service.send_challenge(recover).await.unwrap();
    assert_eq!(letters(&house).await.len(), 1);
    let elsewhere = from(Purpose::SignIn, stranger("192.0.2.1"));
    let silent = house.service.send_challenge(elsewhere).await.unwrap();
    assert!(
        letters(&house).await.is_empty(),
        "three letters are enough for strangers"
    );
    let tried = house
        .service
        .answer_challenge(&silent, Purpose::SignIn, "12345")
        .await;
    assert!(matches!(tried, Err(Unproven::Wrong { left: 4 })));
    let mut own = stranger("198.51.100.7");
    own.browser.id = "a-browser".into();
    own.browser.known = vec![house.service.known_mark("a-browser", house.mei, 0)];
    let name = house
        .service
        .send_challenge(from(Purpose::SignIn, own))
        .await
        .unwrap();
    let (code, _) = sent(&house).await;
    let proven = house
        .service
        .answer_challenge(&name, Purpose::SignIn, &code)
        .await;
    assert_eq!(proven.unwrap().account, Some(house.mei));
}
