//! Who may try how often.

use setaria_identity::clock::{DAY, MINUTE};
use setaria_service::sign_in::{Browser, Refused};

use crate::house::{House, PASSWORD};

#[tokio::test]
async fn pw5_every_alias_of_an_account_shares_one_counter() {
    let house = House::build().await;
    let aliases = [
        house.mei.to_string(),
        "mei@example.com".into(),
        "MEI@Example.com".into(),
        "ｍｅｉ@example.com".into(),
    ];
    for at in 0..10 {
        let tried = house
            .service
            .sign_in(house.attempt(&aliases[at % aliases.len()], "wrong"))
            .await;
        assert!(matches!(tried, Err(Refused::Wrong)), "try {at}");
    }
    for alias in &aliases {
        let tried = house.service.sign_in(house.attempt(alias, PASSWORD)).await;
        assert!(
            matches!(tried, Err(Refused::TooMany { wait_s: 1..=90 })),
            "{alias}"
        );
    }
    house.pass(90_000);
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_ok()
    );
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_ok(),
        "success clears the counter"
    );
}

#[tokio::test]
async fn pw6_a_browser_that_the_account_knows_is_not_locked_out_by_strangers() {
    let house = House::build().await;
    for _ in 0..10 {
        let _ = house
            .service
            .sign_in(house.attempt("mei@example.com", "wrong"))
            .await;
    }
    assert!(
        house
            .service
            .sign_in(house.attempt("mei@example.com", PASSWORD))
            .await
            .is_err()
    );
    let known = vec![house.service.known_mark("her-browser", house.mei)];
    let mut hers = house.attempt("mei@example.com", PASSWORD);
    hers.origin.browser = Browser {
        id: "her-browser".into(),
        known: known.clone(),
        ..Browser::default()
    };
    assert!(house.service.sign_in(hers.clone()).await.is_ok());
    hers.origin.browser = Browser {
        id: "another-browser".into(),
        known,
        ..Browser::default()
    };
    assert!(
        house.service.sign_in(hers).await.is_err(),
        "the mark is of no use elsewhere"
    );
}

#[tokio::test]
async fn nist_a_hundred_wrong_passwords_in_a_row_lock_however_slowly_they_come() {
    let house = House::build().await;
    for at in 0..100 {
        let tried = house
            .service
            .sign_in(house.attempt("mei@example.com", "wrong"))
            .await;
        assert!(matches!(tried, Err(Refused::Wrong)), "try {at}");
        house.pass(2 * MINUTE);
    }
    let tried = house
        .service
        .sign_in(house.attempt("mei@example.com", PASSWORD))
        .await;
    assert!(matches!(tried, Err(Refused::TooMany { .. })));
}

#[tokio::test]
async fn se2_a_session_ends_by_idleness_and_by_age() {
    let house = House::build().await;
    let handle = house.signed_in("mei@example.com").await.handle;
    for _ in 0..2 {
        house.pass(13 * DAY);
        assert_eq!(
            house
                .service
                .live_sessions(vec![handle.clone()])
                .await
                .unwrap()
                .len(),
            1
        );
    }
    house.pass(5 * DAY);
    assert!(
        house
            .service
            .live_sessions(vec![handle])
            .await
            .unwrap()
            .is_empty(),
        "31 days old"
    );
    let handle = house.signed_in("mei@example.com").await.handle;
    house.pass(14 * DAY);
    assert!(
        house
            .service
            .live_sessions(vec![handle])
            .await
            .unwrap()
            .is_empty(),
        "14 days idle"
    );
}
