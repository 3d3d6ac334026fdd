// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DeletedOccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfDeletedOccurrencesType`.
#[doc(alias = "NonEmptyArrayOfDeletedOccurrencesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfDeletedOccurrences(pub Vec<DeletedOccurrenceInfo>);

impl NonEmptyArrayOfDeletedOccurrences {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfDeletedOccurrencesType",
        content: xml::Content::Model("t:DeletedOccurrence+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfDeletedOccurrences, DeletedOccurrenceInfo);

::ews_bindings::complex_type!(NonEmptyArrayOfDeletedOccurrences);

impl xml::ReadNode for NonEmptyArrayOfDeletedOccurrences {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DeletedOccurrence") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfDeletedOccurrences {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DeletedOccurrence", &self.0);
    }
}
