// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ArrayOfUrlsType`.
#[doc(alias = "ArrayOfUrlsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfUrls(pub Vec<String>);

impl ArrayOfUrls {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfUrlsType",
        content: xml::Content::Model("t:Url*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfUrls, String);

::ews_bindings::complex_type!(ArrayOfUrls);

impl xml::ReadNode for ArrayOfUrls {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Url") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUrls {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Url", &self.0);
    }
}
