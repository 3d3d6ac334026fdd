// @generated

use ::ews_bindings::xml;

use super::MentionAction;

/// Complex type `t:NonEmptyArrayOfMentionActionsType`.
#[doc(alias = "NonEmptyArrayOfMentionActionsType")]
pub type NonEmptyArrayOfMentionActions = xml::List<
    MentionAction,
    NonEmptyArrayOfMentionActionsList,
>;

xml::list_name!(
    NonEmptyArrayOfMentionActionsList: Elements "t:MentionAction" { name:
    "t:NonEmptyArrayOfMentionActionsType", model: "t:MentionAction+", flags: checked }
);
