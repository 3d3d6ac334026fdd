// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfStringsType`.
#[doc(alias = "ArrayOfStringsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfStrings(pub Vec<String>);

impl ArrayOfStrings {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfStringsType",
        content: xml::Content::Model("t:String*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfStrings, String);

::ews_bindings::complex_type!(ArrayOfStrings);

impl xml::ReadNode for ArrayOfStrings {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "String") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfStrings {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:String", &self.0);
    }
}
