// @generated

use ::ews_bindings::{rt, xml};

use super::EntityFeedbackEntry;

/// Complex type `t:ArrayOfEntityFeedbackEntry`, since `V2016_10_10`.
pub type ArrayOfEntityFeedbackEntry = xml::List<
    EntityFeedbackEntry,
    ArrayOfEntityFeedbackEntryList,
>;

rt::list_name!(
    ArrayOfEntityFeedbackEntryList: Elements "t:EntityFeedbackEntry" { name:
    "t:ArrayOfEntityFeedbackEntry", model: "t:EntityFeedbackEntry+", flags: checked }
);
