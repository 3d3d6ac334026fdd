// @generated

use ::ews_bindings::{rt, xml};

use super::MentionAction;

/// Complex type `t:NonEmptyArrayOfMentionActionsType`, since `V2016_10_10`.
#[doc(alias = "NonEmptyArrayOfMentionActionsType")]
pub type NonEmptyArrayOfMentionActions = xml::List<
    MentionAction,
    NonEmptyArrayOfMentionActionsList,
>;

rt::list_name!(
    NonEmptyArrayOfMentionActionsList: Elements "t:MentionAction" { name:
    "t:NonEmptyArrayOfMentionActionsType", model: "t:MentionAction+", flags: checked }
);
