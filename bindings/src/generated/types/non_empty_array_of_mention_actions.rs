// @generated

use ::ews_bindings::xml;

use super::MentionAction;

/// Complex type `t:NonEmptyArrayOfMentionActionsType`.
#[doc(alias = "NonEmptyArrayOfMentionActionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfMentionActions(pub Vec<MentionAction>);

xml::complex_type!(
    NonEmptyArrayOfMentionActions { name: "t:NonEmptyArrayOfMentionActionsType", model:
    "t:MentionAction+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfMentionActions, MentionAction);

xml::list_of_elements!(NonEmptyArrayOfMentionActions, t "MentionAction");
