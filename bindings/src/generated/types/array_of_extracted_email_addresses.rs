// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfExtractedEmailAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfExtractedEmailAddresses(pub Vec<String>);

impl ArrayOfExtractedEmailAddresses {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfExtractedEmailAddresses",
        content: xml::Content::Model("t:EmailAddress*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfExtractedEmailAddresses, String);

::ews_bindings::complex_type!(ArrayOfExtractedEmailAddresses);

impl xml::ReadNode for ArrayOfExtractedEmailAddresses {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EmailAddress") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfExtractedEmailAddresses {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddress", &self.0);
    }
}
