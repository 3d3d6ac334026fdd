// @generated

use ::ews_bindings::xml;

use super::MailboxQuery;

/// Complex type `t:NonEmptyArrayOfMailboxQueriesType`.
#[doc(alias = "NonEmptyArrayOfMailboxQueriesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfMailboxQueries(pub Vec<MailboxQuery>);

xml::complex_type!(
    NonEmptyArrayOfMailboxQueries { name: "t:NonEmptyArrayOfMailboxQueriesType", model:
    "t:MailboxQuery+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfMailboxQueries, MailboxQuery);

xml::list_of_elements!(NonEmptyArrayOfMailboxQueries, t "MailboxQuery");
