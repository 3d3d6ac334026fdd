// @generated

use ::ews_bindings::xml;

use super::EntityFeedbackEntry;

/// Complex type `t:ArrayOfEntityFeedbackEntry`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEntityFeedbackEntry(pub Vec<EntityFeedbackEntry>);

xml::complex_type!(
    ArrayOfEntityFeedbackEntry { name: "t:ArrayOfEntityFeedbackEntry", model:
    "t:EntityFeedbackEntry+", checked: true }
);

xml::wrapper_type!(ArrayOfEntityFeedbackEntry, EntityFeedbackEntry);

xml::list_of_elements!(ArrayOfEntityFeedbackEntry, t "EntityFeedbackEntry");
