// @generated

use ::ews_bindings::xml;

use super::EntityFeedbackEntry;

/// Complex type `t:ArrayOfEntityFeedbackEntry`.
pub type ArrayOfEntityFeedbackEntry = xml::List<
    EntityFeedbackEntry,
    ArrayOfEntityFeedbackEntryList,
>;

xml::list_name!(
    ArrayOfEntityFeedbackEntryList: Elements "t:EntityFeedbackEntry" { name:
    "t:ArrayOfEntityFeedbackEntry", model: "t:EntityFeedbackEntry+", flags: checked }
);
