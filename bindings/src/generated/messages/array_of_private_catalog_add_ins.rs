// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PrivateCatalogAddIns;

/// Complex type `m:ArrayOfPrivateCatalogAddInsType`.
#[doc(alias = "ArrayOfPrivateCatalogAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPrivateCatalogAddIns(pub Vec<PrivateCatalogAddIns>);

impl ArrayOfPrivateCatalogAddIns {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfPrivateCatalogAddInsType",
        content: xml::Content::Model("m:AddIn*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPrivateCatalogAddIns, PrivateCatalogAddIns);

::ews_bindings::complex_type!(ArrayOfPrivateCatalogAddIns);

impl xml::ReadNode for ArrayOfPrivateCatalogAddIns {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "AddIn") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPrivateCatalogAddIns {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:AddIn", &self.0);
    }
}
