// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::BasePaging;

/// Complex type `t:ContactsViewType`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "ContactsViewType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ContactsView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `FinalName`, optional, `xs:string`.
    pub final_name: Option<String>,
    /// Attribute `InitialName`, optional, `xs:string`.
    pub initial_name: Option<String>,
}

impl ContactsView {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ContactsViewType",
        base: Some(BasePaging::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ContactsView);

::ews_bindings::extends!(ContactsView, BasePaging);

::ews_bindings::blank_default!(ContactsView);

impl xml::ReadNode for ContactsView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "FinalName") => {
                input.fill_attribute(&mut self.final_name, attribute)
            }
            (xml::Namespace::None, "InitialName") => {
                input.fill_attribute(&mut self.initial_name, attribute)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for ContactsView {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.optional_attribute("FinalName", &self.final_name);
        out.optional_attribute("InitialName", &self.initial_name);
    }
}
