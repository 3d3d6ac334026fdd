// @generated

use ::ews_bindings::{rt, xml};

use super::MailboxQuery;

/// Complex type `t:NonEmptyArrayOfMailboxQueriesType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfMailboxQueriesType")]
pub type NonEmptyArrayOfMailboxQueries = xml::List<
    MailboxQuery,
    NonEmptyArrayOfMailboxQueriesList,
>;

rt::list_name!(
    NonEmptyArrayOfMailboxQueriesList: Elements "t:MailboxQuery" { name:
    "t:NonEmptyArrayOfMailboxQueriesType", model: "t:MailboxQuery+", flags: checked }
);
