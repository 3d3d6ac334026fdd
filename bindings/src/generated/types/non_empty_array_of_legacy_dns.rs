// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonEmptyArrayOfLegacyDNsType`.
#[doc(alias = "NonEmptyArrayOfLegacyDNsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfLegacyDns(pub Vec<String>);

impl NonEmptyArrayOfLegacyDns {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfLegacyDNsType",
        content: xml::Content::Model("t:LegacyDN+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfLegacyDns, String);

::ews_bindings::complex_type!(NonEmptyArrayOfLegacyDns);

impl xml::ReadNode for NonEmptyArrayOfLegacyDns {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "LegacyDN") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfLegacyDns {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:LegacyDN", &self.0);
    }
}
