// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `m:ArrayOfAppManifestsType`.
#[doc(alias = "ArrayOfAppManifestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAppManifests(pub Vec<value::Base64>);

impl ArrayOfAppManifests {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfAppManifestsType",
        content: xml::Content::Model("m:Manifest*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAppManifests, value::Base64);

::ews_bindings::complex_type!(ArrayOfAppManifests);

impl xml::ReadNode for ArrayOfAppManifests {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "Manifest") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfAppManifests {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Manifest", &self.0);
    }
}
