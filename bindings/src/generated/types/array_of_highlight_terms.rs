// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::HighlightTerm;

/// Complex type `t:ArrayOfHighlightTermsType`.
#[doc(alias = "ArrayOfHighlightTermsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfHighlightTerms(pub Vec<HighlightTerm>);

impl ArrayOfHighlightTerms {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfHighlightTermsType",
        content: xml::Content::Model("t:Term*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfHighlightTerms, HighlightTerm);

::ews_bindings::complex_type!(ArrayOfHighlightTerms);

impl xml::ReadNode for ArrayOfHighlightTerms {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Term") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfHighlightTerms {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Term", &self.0);
    }
}
