// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailboxQuery;

/// Complex type `t:NonEmptyArrayOfMailboxQueriesType`.
#[doc(alias = "NonEmptyArrayOfMailboxQueriesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfMailboxQueries(pub Vec<MailboxQuery>);

impl NonEmptyArrayOfMailboxQueries {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfMailboxQueriesType",
        content: xml::Content::Model("t:MailboxQuery+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfMailboxQueries, MailboxQuery);

::ews_bindings::complex_type!(NonEmptyArrayOfMailboxQueries);

impl xml::ReadNode for NonEmptyArrayOfMailboxQueries {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxQuery") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfMailboxQueries {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxQuery", &self.0);
    }
}
