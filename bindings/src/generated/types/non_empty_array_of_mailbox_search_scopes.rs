// @generated

use ::ews_bindings::{rt, xml};

use super::MailboxSearchScope;

/// Complex type `t:NonEmptyArrayOfMailboxSearchScopesType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfMailboxSearchScopesType")]
pub type NonEmptyArrayOfMailboxSearchScopes = xml::List<
    MailboxSearchScope,
    NonEmptyArrayOfMailboxSearchScopesList,
>;

rt::list_name!(
    NonEmptyArrayOfMailboxSearchScopesList: Elements "t:MailboxSearchScope" { name:
    "t:NonEmptyArrayOfMailboxSearchScopesType", model: "t:MailboxSearchScope+", flags:
    checked }
);
