// @generated

use ::ews_bindings::xml;

/// Simple type `t:ReminderMinutesBeforeStartType`.
///
/// One of several types.
#[doc(alias = "ReminderMinutesBeforeStartType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct ReminderMinutesBeforeStart(i32);

impl Eq for ReminderMinutesBeforeStart {}

impl ReminderMinutesBeforeStart {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(0),
            max: Some(2629800),
            ..xml::Facets::NONE
        },
        xml::Facets {
            min: Some(1525252321),
            max: Some(1525252321),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(ReminderMinutesBeforeStart, i32);
