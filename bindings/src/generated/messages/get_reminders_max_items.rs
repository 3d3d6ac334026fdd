// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: element MaxItems in m:GetReminders.
///
/// Restricts `xs:int`: at least 0, at most 200.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct GetRemindersMaxItems(i32);

impl Eq for GetRemindersMaxItems {}

impl GetRemindersMaxItems {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(0),
            max: Some(200),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    GetRemindersMaxItems, i32
}
