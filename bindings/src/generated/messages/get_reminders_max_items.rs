// @generated

use ::ews_bindings::xml;

/// Simple type without a name: element MaxItems in m:GetReminders.
///
/// Restricts `xs:int`: at least 0, at most 200.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct GetRemindersMaxItems(i32);

impl Eq for GetRemindersMaxItems {}

impl GetRemindersMaxItems {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(0),
            max: Some(200),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(GetRemindersMaxItems, i32);
