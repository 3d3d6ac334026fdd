// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InternetHeader;

/// Complex type `t:NonEmptyArrayOfInternetHeadersType`.
#[doc(alias = "NonEmptyArrayOfInternetHeadersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfInternetHeaders(pub Vec<InternetHeader>);

impl NonEmptyArrayOfInternetHeaders {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfInternetHeadersType",
        content: xml::Content::Model("t:InternetMessageHeader+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfInternetHeaders, InternetHeader);

::ews_bindings::complex_type!(NonEmptyArrayOfInternetHeaders);

impl xml::ReadNode for NonEmptyArrayOfInternetHeaders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "InternetMessageHeader") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfInternetHeaders {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:InternetMessageHeader", &self.0);
    }
}
