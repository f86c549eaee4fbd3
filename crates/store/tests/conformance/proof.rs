//! What proves something once: challenges and what is spent (security PW9, MF1), and the outbox and activity beside them.

use setaria_identity::activity::{Entry, Event, KEPT};
use setaria_identity::challenge::{Purpose, TRIES};
use setaria_identity::clock::MINUTE;
use setaria_identity::contact::ContactKind;
use setaria_identity::method::Methods;
use setaria_store::challenge::{self, NewChallenge, Tried};
use setaria_store::invitation::{self, Invitation};
use setaria_store::outbox::{self, Parcel};
use setaria_store::{Store, activity, clean, recovery, spent};

use crate::engine::Engine;
use crate::fixture::{LIN, MEI, NOW, furnish, read, write};

on_every_engine! {
    pw9_a_code_counts_once_for_its_purpose_and_within_its_time,
    mf1_a_challenge_is_over_after_so_many_wrong_codes,
    pw9_the_use_of_one_or_a_change_voids_the_others,
    pw9_looking_at_a_link_changes_nothing_and_using_it_counts_once,
    mf1_what_is_spent_is_spent_once_until_it_is_cleaned,
    a_parcel_is_taken_by_one_courier_and_gone_once_delivered,
    a_refused_parcel_waits_no_more_and_goes_when_it_dies,
    activity_is_paged_from_the_latest_and_ends_after_its_time,
    an_invitation_is_used_only_so_often_and_within_its_time,
    pw10_a_recovery_waits_is_used_once_and_only_at_its_generation,
}

fn sent(id: u8, purpose: Purpose) -> NewChallenge {
    NewChallenge {
        id: [id; 16],
        purpose,
        account: Some(MEI),
        account_generation: 3,
        kind: ContactKind::Email,
        value: "mei@example.com".into(),
        code_hash: [id; 32],
        link_hash: Some([id + 100; 32]),
        created_at: NOW,
    }
}

async fn send(store: &Store, new: NewChallenge) {
    write(store, move |tx| challenge::insert(tx, &new)).await;
}

async fn tried(store: &Store, id: u8, purpose: Purpose, code: u8, now: i64) -> Tried {
    write(store, move |tx| {
        challenge::try_code(tx, &[id; 16], purpose, &[code; 32], now)
    })
    .await
}

async fn pw9_a_code_counts_once_for_its_purpose_and_within_its_time(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    send(&store, sent(1, Purpose::SignIn)).await;
    assert_eq!(
        tried(&store, 1, Purpose::Recover, 1, NOW).await,
        Tried::Over,
        "another purpose"
    );
    let late = NOW + Purpose::SignIn.lifetime();
    assert_eq!(
        tried(&store, 1, Purpose::SignIn, 1, late).await,
        Tried::Over,
        "too late"
    );
    let Tried::Right(found) = tried(&store, 1, Purpose::SignIn, 1, NOW).await else {
        panic!("the code was right");
    };
    assert_eq!(
        (found.account, found.value.as_str(), found.account_generation),
        (Some(MEI), "mei@example.com", 3)
    );
    assert_eq!(
        tried(&store, 1, Purpose::SignIn, 1, NOW).await,
        Tried::Over,
        "twice"
    );
}

async fn mf1_a_challenge_is_over_after_so_many_wrong_codes(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    send(&store, sent(1, Purpose::SignIn)).await;
    for left in (1..TRIES).rev() {
        assert_eq!(
            tried(&store, 1, Purpose::SignIn, 9, NOW).await,
            Tried::Wrong { left }
        );
    }
    assert_eq!(tried(&store, 1, Purpose::SignIn, 9, NOW).await, Tried::Over);
    assert_eq!(
        tried(&store, 1, Purpose::SignIn, 1, NOW).await,
        Tried::Over,
        "the right one comes too late"
    );
}

async fn pw9_the_use_of_one_or_a_change_voids_the_others(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    send(&store, sent(1, Purpose::Recover)).await;
    send(&store, sent(2, Purpose::SignIn)).await;
    send(&store, sent(3, Purpose::Recover)).await;
    assert!(
        matches!(tried(&store, 1, Purpose::Recover, 1, NOW).await, Tried::Right(_)),
        "asking again voids nothing"
    );
    let wrong = |found| matches!(found, Tried::Wrong { .. });
    assert!(
        wrong(tried(&store, 3, Purpose::Recover, 3, NOW).await),
        "as if nobody's (PW4)"
    );
    assert!(matches!(
        tried(&store, 2, Purpose::SignIn, 2, NOW).await,
        Tried::Right(_)
    ));
    send(&store, sent(4, Purpose::Recover)).await;
    send(&store, sent(5, Purpose::Recover)).await;
    let linked = write(&store, |tx| {
        challenge::use_link(tx, &[104; 32], Purpose::Recover, NOW)
    });
    assert!(linked.await.is_some());
    assert!(wrong(tried(&store, 5, Purpose::Recover, 5, NOW).await));
    send(&store, sent(6, Purpose::Recover)).await;
    send(&store, sent(7, Purpose::Recover)).await;
    let outdate = |tx: &setaria_store::Tx<'_>| challenge::outdate_others(tx, MEI, Purpose::Recover, &[7; 16]);
    write(&store, outdate).await;
    let linked = write(&store, |tx| {
        challenge::use_link(tx, &[106; 32], Purpose::Recover, NOW)
    });
    assert!(linked.await.is_none());
    assert!(
        matches!(
            tried(&store, 6, Purpose::Recover, 6, NOW).await,
            Tried::Wrong { .. }
        ),
        "as if nobody's"
    );
    write(&store, |tx| challenge::void_all(tx, MEI)).await;
    assert!(wrong(tried(&store, 7, Purpose::Recover, 7, NOW).await));
}

async fn pw9_looking_at_a_link_changes_nothing_and_using_it_counts_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    send(&store, sent(1, Purpose::Recover)).await;
    for _ in 0..2 {
        let seen = read(&store, |conn| {
            challenge::by_link(conn, &[101; 32], Purpose::Recover, NOW)
        })
        .await;
        assert_eq!(seen.map(|found| found.id), Some([1; 16]));
    }
    let use_it = |tx: &setaria_store::Tx<'_>| challenge::use_link(tx, &[101; 32], Purpose::Recover, NOW);
    assert!(write(&store, use_it).await.is_some());
    assert!(write(&store, use_it).await.is_none());
    assert!(
        read(&store, |conn| challenge::by_link(
            conn,
            &[101; 32],
            Purpose::Recover,
            NOW
        ))
        .await
        .is_none()
    );
}

async fn mf1_what_is_spent_is_spent_once_until_it_is_cleaned(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let spend = |tx: &setaria_store::Tx<'_>| spent::spend(tx, &[7; 32], NOW + MINUTE);
    assert!(write(&store, spend).await);
    assert!(!write(&store, spend).await);
    let swept = write(&store, |tx| clean::sweep(tx, NOW + MINUTE, 10)).await;
    assert_eq!(swept.spent, 1);
    assert!(write(&store, spend).await);
}

async fn a_parcel_is_taken_by_one_courier_and_gone_once_delivered(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let parcel = Parcel {
        id: "p".into(),
        kind: "mail".into(),
        recipient: [1; 32],
        body: vec![1, 2],
        tries: 0,
        created_at: NOW,
        dies_at: NOW + 10 * MINUTE,
    };
    write(&store, move |tx| outbox::insert(tx, &parcel)).await;
    let take = |now| move |tx: &setaria_store::Tx<'_>| outbox::take(tx, "p", now, now + MINUTE);
    assert!(write(&store, take(NOW)).await);
    assert!(!write(&store, take(NOW)).await, "another has it");
    assert!(read(&store, |conn| outbox::due(conn, NOW, 5)).await.is_empty());
    let again = read(&store, |conn| outbox::due(conn, NOW + MINUTE, 5)).await;
    assert_eq!(
        (again.len(), again[0].tries, again[0].body.as_slice()),
        (1, 1, &[1, 2][..])
    );
    assert!(write(&store, take(NOW + MINUTE)).await, "its courier was lost");
    write(&store, |tx| outbox::later(tx, "p", NOW + 5 * MINUTE)).await;
    assert!(
        read(&store, |conn| outbox::due(conn, NOW + 5 * MINUTE - 1, 5))
            .await
            .is_empty()
    );
    assert_eq!(
        read(&store, |conn| outbox::due(conn, NOW + 5 * MINUTE, 5))
            .await
            .len(),
        1
    );
    write(&store, |tx| outbox::delivered(tx, "p")).await;
    assert!(
        read(&store, |conn| outbox::due(conn, NOW + 9 * MINUTE, 5))
            .await
            .is_empty()
    );
}

async fn a_refused_parcel_waits_no_more_and_goes_when_it_dies(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let parcel = Parcel {
        id: "p".into(),
        kind: "sms".into(),
        recipient: [1; 32],
        body: vec![],
        tries: 0,
        created_at: NOW,
        dies_at: NOW + MINUTE,
    };
    write(&store, move |tx| outbox::insert(tx, &parcel)).await;
    write(&store, |tx| outbox::refused(tx, "p", NOW)).await;
    assert!(read(&store, |conn| outbox::due(conn, NOW, 5)).await.is_empty());
    assert_eq!(
        write(&store, |tx| clean::sweep(tx, NOW + MINUTE, 10))
            .await
            .letters,
        1
    );
}

async fn activity_is_paged_from_the_latest_and_ends_after_its_time(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let entry = |id: &str, at| Entry {
        id: id.into(),
        at,
        event: Event::PasskeyAdded { name: "phone".into() },
        source: "192.0.2.1".into(),
        user_agent: "a browser".into(),
    };
    let all = [entry("a", NOW), entry("b", NOW), entry("c", NOW + 1)];
    let kept = all.clone();
    write(&store, move |tx| {
        kept.iter().try_for_each(|entry| activity::insert(tx, MEI, entry))
    })
    .await;
    let first = read(&store, |conn| activity::before(conn, MEI, None, 2)).await;
    assert_eq!(first, [all[2].clone(), all[1].clone()]);
    let signed_in = Entry {
        event: Event::SignedIn {
            methods: Methods::default(),
            told: true,
        },
        ..entry("d", NOW - 1)
    };
    write(&store, move |tx| activity::insert(tx, LIN, &signed_in)).await;
    let signed_in = async |account| read(&store, move |conn| activity::has_signed_in(conn, account)).await;
    assert_eq!((signed_in(MEI).await, signed_in(LIN).await), (false, true));
    let rest = read(&store, |conn| activity::before(conn, MEI, Some((NOW, "b")), 2)).await;
    assert_eq!(rest, [all[0].clone()]);
    assert_eq!(
        write(&store, |tx| clean::sweep(tx, NOW + KEPT, 10))
            .await
            .activities,
        3
    );
}

async fn an_invitation_is_used_only_so_often_and_within_its_time(engine: &impl Engine) {
    let store = engine.open();
    let made = |id: &str, left_over| Invitation {
        id: id.into(),
        note: "choir".into(),
        left_over,
        created_at: NOW,
        expires_at: NOW + MINUTE,
    };
    let (two, five) = (made("two", 2), made("five", 5));
    write(&store, move |tx| invitation::insert(tx, &[2; 32], &two)).await;
    let row = five.clone();
    write(&store, move |tx| invitation::insert(tx, &[5; 32], &row)).await;
    let uses = |now| move |tx: &setaria_store::Tx<'_>| invitation::use_one(tx, &[2; 32], now);
    assert!(!write(&store, uses(NOW + MINUTE)).await, "too old");
    assert!(write(&store, uses(NOW)).await && write(&store, uses(NOW)).await);
    assert!(!write(&store, uses(NOW)).await, "used up");
    assert!(!read(&store, |conn| invitation::is_open(conn, &[2; 32], NOW)).await);
    assert!(read(&store, |conn| invitation::is_open(conn, &[5; 32], NOW)).await);
    assert_eq!(read(&store, |conn| invitation::list(conn, NOW)).await, vec![five]);
    assert!(write(&store, |tx| invitation::remove(tx, "five")).await);
    assert!(!write(&store, |tx| invitation::remove(tx, "five")).await);
}

async fn pw10_a_recovery_waits_is_used_once_and_only_at_its_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let due = NOW + MINUTE;
    let ask = |generation, id: u8, now| {
        move |tx: &setaria_store::Tx<'_>| {
            recovery::ask(
                tx,
                MEI,
                generation,
                &[id; 32],
                (now, now + MINUTE, now + 2 * MINUTE),
            )
        }
    };
    let take = |generation, now| move |tx: &setaria_store::Tx<'_>| recovery::take(tx, MEI, generation, now);
    assert!(write(&store, ask(3, 1, NOW)).await);
    assert!(
        !write(&store, ask(3, 2, NOW + 1)).await,
        "asking again moves nothing"
    );
    assert_eq!(
        read(&store, |conn| recovery::due_at(conn, MEI, 3, NOW)).await,
        Some(due)
    );
    assert_eq!(
        read(&store, |conn| recovery::due_at(conn, MEI, 4, NOW)).await,
        None
    );
    assert!(!write(&store, take(3, NOW)).await, "not yet");
    assert!(!write(&store, take(4, due)).await, "the account has changed");
    assert!(!write(&store, take(3, NOW + 2 * MINUTE)).await, "too late");
    assert!(write(&store, take(3, due)).await);
    assert!(!write(&store, take(3, due)).await, "once");
    assert!(write(&store, ask(3, 3, NOW)).await);
    assert!(read(&store, |conn| recovery::exists(conn, &[3; 32], NOW)).await);
    assert_eq!(
        write(&store, |tx| recovery::call_off(tx, &[3; 32])).await,
        Some(MEI)
    );
    assert_eq!(write(&store, |tx| recovery::call_off(tx, &[3; 32])).await, None);
    assert!(
        write(&store, ask(3, 4, NOW)).await && write(&store, ask(4, 5, NOW)).await,
        "a newer generation"
    );
    assert!(write(&store, |tx| recovery::call_off_of(tx, MEI)).await);
    assert!(!write(&store, |tx| recovery::call_off_of(tx, MEI)).await);
}
