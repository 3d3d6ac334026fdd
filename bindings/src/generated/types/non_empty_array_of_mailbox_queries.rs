// @generated

use ::ews_bindings::xml;

use super::MailboxQuery;

/// Complex type `t:NonEmptyArrayOfMailboxQueriesType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfMailboxQueriesType")]
pub type NonEmptyArrayOfMailboxQueries = xml::List<
    MailboxQuery,
    NonEmptyArrayOfMailboxQueriesList,
>;

xml::list_name!(
    NonEmptyArrayOfMailboxQueriesList: Elements "t:MailboxQuery" { name:
    "t:NonEmptyArrayOfMailboxQueriesType", model: "t:MailboxQuery+", flags: checked }
);
