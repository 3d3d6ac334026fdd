//! Restrictions of searches, as a server evaluates them.

use ews_bindings::messages::ResponseCode;
use ews_bindings::types::{
    AnyPath, Attendee, CalendarItem, ConstantValue, ContainmentComparison, ContainmentMode,
    ContainsExpression, EmailAddressType, FieldUriOrConstant, IsEqualTo, IsGreaterThan, IsLessThanOrEqualTo,
    IsNotEqualTo, Item, Message, MultipleOperandBooleanExpression, Or, PathToUnindexedField, Restriction,
    UnindexedFieldUri,
};
use ews_bindings::xml::ReadOptions;
use ews_tests::{MESSAGE, TYPES};

fn message(content: &str) -> Message {
    let text = format!("<t:Message {TYPES}>{content}</t:Message>");
    MESSAGE.read(&text, ReadOptions::new()).expect("the message is read")
}

#[test]
fn time_without_an_offset_counts_as_utc() {
    let path = || AnyPath::from(UnindexedFieldUri::ItemDateTimeReceived);
    for received in ["2020-01-01T00:00:00Z", "2020-01-01T00:00:00", "2020-01-01T01:00:00+01:00"] {
        let message = message(&format!("<t:DateTimeReceived>{received}</t:DateTimeReceived>"));
        for (constant, is_greater) in [
            ("2019-12-31T23:59:59", true),
            ("2019-12-31T23:59:59Z", true),
            ("2020-01-01T00:00:00", false),
            ("2020-01-01T00:30:00", false),
        ] {
            let is_after = Restriction(IsGreaterThan::new(path(), ConstantValue::new(constant)).into());
            assert_eq!(is_after.holds(&message).ok(), Some(is_greater), "{received} {constant}");
            let is_until = Restriction(IsLessThanOrEqualTo::new(path(), ConstantValue::new(constant)).into());
            assert_eq!(is_until.holds(&message).ok(), Some(!is_greater), "{received} {constant}");
        }
    }
}

#[test]
fn constant_that_is_not_a_value_of_the_property_is_refused() {
    let message = message("<t:DateTimeReceived>2020-01-01T00:00:00Z</t:DateTimeReceived><t:Size>10</t:Size>");
    let constants =
        [(UnindexedFieldUri::ItemSize, "ten"), (UnindexedFieldUri::ItemDateTimeReceived, "yesterday")];
    for (field, constant) in constants {
        let path = AnyPath::from(field);
        let is_equal = IsEqualTo::new(path.clone(), ConstantValue::new(constant));
        let is_not_equal = IsNotEqualTo::new(path, ConstantValue::new(constant));
        for restriction in [Restriction(is_equal.into()), Restriction(is_not_equal.into())] {
            let error = restriction.holds(&message).expect_err("the constant is refused");
            assert_eq!(error.response_code(), Some(ResponseCode::ErrorInvalidValueForProperty));
        }
    }
}

/// Searches of folders with several kinds of items name properties of all kinds.
#[test]
fn property_of_another_kind_is_a_property_without_a_value() {
    let wanted = |uri: UnindexedFieldUri| IsEqualTo::new(AnyPath::from(uri), ConstantValue::new("lunch"));
    let either = |one: UnindexedFieldUri, other: UnindexedFieldUri| {
        let base = MultipleOperandBooleanExpression {
            search_expression: vec![wanted(one).into(), wanted(other).into()],
        };
        Restriction(Or { base, ..Or::default() }.into())
    };
    let lunch = message("<t:Subject>Lunch</t:Subject>");
    for other in [UnindexedFieldUri::ContactsGivenName, UnindexedFieldUri::CalendarStart] {
        assert_eq!(either(UnindexedFieldUri::ItemSubject, other).holds(&lunch).ok(), Some(true));
    }
    let none = either(UnindexedFieldUri::ContactsGivenName, UnindexedFieldUri::FolderDisplayName);
    assert_eq!(none.holds(&lunch).ok(), Some(false));
    for unknown in [UnindexedFieldUri::PersonaBodies, UnindexedFieldUri::from("item:Future")] {
        let error =
            either(UnindexedFieldUri::ItemSubject, unknown).holds(&lunch).expect_err("no kind has it");
        assert_eq!(error.response_code(), Some(ResponseCode::ErrorUnsupportedPathForQuery));
    }
}

#[test]
fn attendees_are_found_by_name_and_by_address() {
    let mailbox = EmailAddressType { name: Some("Ada".to_owned()), ..EmailAddressType::default() };
    let meeting =
        CalendarItem { required_attendees: Some([Attendee::new(mailbox)].into()), ..CalendarItem::default() };
    let holds = |name: &str| {
        let path = AnyPath::from(UnindexedFieldUri::CalendarRequiredAttendees);
        let contains = ContainsExpression::new(path, ConstantValue::new(name));
        Restriction(contains.into()).holds(&meeting).ok()
    };
    assert_eq!((holds("Ada"), holds("Bob")), (Some(true), Some(false)));
}

#[test]
fn text_is_found_without_regard_to_case_and_by_words_with_punctuation() {
    use ContainmentMode::{ExactPhrase, FullString, PrefixOnWords, Prefixed, Substring};
    let is_found = |subject: &str, mode: ContainmentMode, wanted: &str| {
        let path = AnyPath::from(UnindexedFieldUri::ItemSubject);
        let contains = ContainsExpression {
            containment_mode: Some(mode),
            containment_comparison: Some(ContainmentComparison::IgnoreCase),
            ..ContainsExpression::new(path, ConstantValue::new(wanted))
        };
        let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
        let message = Message { base, ..Message::default() };
        Restriction(contains.into()).holds(&message).expect("the restriction is valid")
    };
    for (subject, mode, wanted) in [
        ("ΟΔΥΣΣΕΥΣ", Prefixed, "οδυσ"),
        ("ΟΔΥΣΣΕΥΣ", Substring, "ΣΕΥς"),
        ("ΟΔΟΣ", FullString, "οδος"),
        ("to Jean-Luc", PrefixOnWords, "jean-lu"),
        ("don't stop", PrefixOnWords, "don't"),
        ("mei@example.com", PrefixOnWords, "mei@example"),
        ("cafe\u{301}s au lait", PrefixOnWords, "cafe\u{301}"),
        ("don't stop", ExactPhrase, "don't stop"),
        ("to Jean-Luc, again", ExactPhrase, "jean Luc"),
    ] {
        assert!(is_found(subject, mode.clone(), wanted), "{subject} {mode} {wanted}");
    }
    for (subject, mode, wanted) in [
        ("Jean Marc", ExactPhrase, "***"),
        ("Jean Marc", ExactPhrase, "ean Marc"),
        ("Jean Marc", ExactPhrase, "Marc Jean"),
        ("Jean Marc", PrefixOnWords, "***"),
        ("cafes au lait", PrefixOnWords, "cafe\u{301}"),
        ("Jean Marc", PrefixOnWords, "jean-luc"),
    ] {
        assert!(!is_found(subject, mode.clone(), wanted), "{subject} {mode} {wanted}");
    }
}

#[test]
fn properties_with_many_values_are_compared() {
    let recipients = |first: usize, step: usize| {
        let mailboxes = (0..30_000).map(|number| {
            let address = format!("{:06}@example.com", first + step * number);
            format!("<t:Mailbox><t:EmailAddress>{address}</t:EmailAddress></t:Mailbox>")
        });
        mailboxes.collect::<String>()
    };
    let field = |uri: UnindexedFieldUri| FieldUriOrConstant::from(PathToUnindexedField::new(uri));
    let to = AnyPath::from(UnindexedFieldUri::MessageToRecipients);
    for (cc, is_equal, is_less) in
        [(recipients(1, 2), false, true), (recipients(30_000, 2), true, true), (recipients(0, 0), true, true)]
    {
        let to_recipients = recipients(0, 2);
        let message = message(&format!(
            "<t:ToRecipients>{to_recipients}</t:ToRecipients><t:CcRecipients>{cc}</t:CcRecipients>"
        ));
        let cc = || field(UnindexedFieldUri::MessageCcRecipients);
        let equal = Restriction(IsEqualTo::new(to.clone(), cc()).into());
        assert_eq!(equal.holds(&message).ok(), Some(is_equal));
        let until = Restriction(IsLessThanOrEqualTo::new(to.clone(), cc()).into());
        assert_eq!(until.holds(&message).ok(), Some(is_less));
    }
}

#[test]
fn unlisted_value_of_an_enumeration_equals_no_listed_value() {
    let path = AnyPath::from(UnindexedFieldUri::ItemImportance);
    let constant = FieldUriOrConstant::from(ConstantValue::new("Newer"));
    let message = message("<t:Importance>High</t:Importance>");
    let is_equal = Restriction(IsEqualTo::new(path, constant).into());
    assert_eq!(is_equal.holds(&message).ok(), Some(false));
}
