use super::*;
use crate::gallery::person;

fn signed_in(sessions: &mut Sessions, now: Instant) -> String {
    let id = sessions.open(now);
    sessions.find(&id, now).unwrap().person = Some(Arc::new(person()));
    id
}

#[test]
fn a_session_ends_after_an_hour() {
    let (mut sessions, start) = (Sessions::default(), Instant::now());
    let id = sessions.open(start);
    let almost = start + LIFETIME - Duration::from_millis(1);
    assert!(sessions.find(&id, almost).is_some());
    assert!(sessions.find(&id, start + LIFETIME).is_none());
    assert_eq!(
        sessions.renew(&id, start + LIFETIME),
        None,
        "what is over is not renewed"
    );
}

#[test]
fn se1_signing_in_gives_another_id_and_a_new_hour() {
    let (mut sessions, start) = (Sessions::default(), Instant::now());
    let old = sessions.open(start);
    let csrf = sessions.find(&old, start).unwrap().csrf().to_owned();
    let later = start + LIFETIME / 2;
    let new = sessions.renew(&old, later).unwrap();
    assert_ne!(old, new);
    assert!(sessions.find(&old, later).is_none());
    assert_eq!(sessions.find(&new, start + LIFETIME).unwrap().csrf(), csrf);
}

#[test]
fn a_closed_session_is_gone() {
    let (mut sessions, now) = (Sessions::default(), Instant::now());
    let id = sessions.open(now);
    sessions.close(&id);
    assert!(sessions.find(&id, now).is_none());
}

#[test]
fn wb6_a_thousand_sessions_and_whoever_is_not_signed_in_goes_first() {
    let (mut sessions, start) = (Sessions::default(), Instant::now());
    let person = signed_in(&mut sessions, start);
    let mut last = start;
    let visitors: Vec<_> = (1..=MOST)
        .map(|number| {
            last = start + Duration::from_millis(u64::try_from(number).unwrap());
            sessions.open(last)
        })
        .collect();
    assert_eq!(sessions.0.len(), MOST);
    assert!(sessions.find(&person, last).is_some());
    assert!(
        sessions.find(&visitors[0], last).is_none(),
        "the first visitor made room"
    );
    assert!(sessions.find(&visitors[1], last).is_some());
}

#[test]
fn wb6_sessions_that_are_over_make_room_for_all() {
    let (mut sessions, start) = (Sessions::default(), Instant::now());
    for _ in 0..MOST {
        sessions.open(start);
    }
    sessions.open(start + LIFETIME);
    assert_eq!(sessions.0.len(), 1);
}

#[test]
fn a_state_works_once_and_only_where_it_was_made() {
    let (mut ours, theirs) = (Session::new(), Session::new());
    let (first, second) = (ours.start(), ours.start());
    assert!(ours.is_waiting_for(&first) && !theirs.is_waiting_for(&first));
    assert!(ours.take(&first) && !ours.take(&first));
    assert!(
        ours.take(&second),
        "two sign-ins in two tabs do not disturb each other"
    );
    assert!(!ours.take(""));
}

#[test]
fn wb6_eight_sign_ins_on_their_way_and_the_oldest_is_forgotten() {
    let mut session = Session::new();
    let states: Vec<_> = (0..=MOST_WAITING).map(|_| session.start()).collect();
    assert_eq!(session.waiting().count(), MOST_WAITING);
    assert!(!session.take(&states[0]) && session.take(&states[1]));
}

#[test]
fn secrets_are_the_same_only_whole() {
    assert!(same("abc", "abc"));
    for other in ["", "ab", "abcd", "abd", "Abc"] {
        assert!(!same("abc", other), "{other:?}");
    }
    assert!(!same("", "a") && same("", ""));
}
