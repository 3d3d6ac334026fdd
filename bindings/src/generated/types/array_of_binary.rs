// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:ArrayOfBinaryType`.
#[doc(alias = "ArrayOfBinaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfBinary(pub Vec<value::Base64>);

impl ArrayOfBinary {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfBinaryType",
        content: xml::Content::Model("t:Base64Binary*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfBinary, value::Base64);

::ews_bindings::complex_type!(ArrayOfBinary);

impl xml::ReadNode for ArrayOfBinary {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Base64Binary") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfBinary {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Base64Binary", &self.0);
    }
}
