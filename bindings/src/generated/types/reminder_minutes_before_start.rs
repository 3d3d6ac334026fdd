// @generated

use ::ews_bindings::rt;

/// Simple type `t:ReminderMinutesBeforeStartType`.
///
/// Union of `xs:int` (at least 0, at most 2629800), `xs:int` (only 1525252321).
///
/// Microsoft's reference: [`ReminderMinutesBeforeStart`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reminderminutesbeforestart).
#[doc(alias = "ReminderMinutesBeforeStartType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ReminderMinutesBeforeStart(i32);

impl Eq for ReminderMinutesBeforeStart {}

impl ReminderMinutesBeforeStart {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(0),
            max: Some(2629800),
            ..rt::Facets::NONE
        },
        rt::Facets {
            min: Some(1525252321),
            max: Some(1525252321),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    ReminderMinutesBeforeStart, i32
}
