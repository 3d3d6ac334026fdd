// @generated

use ::ews_bindings::{Result, xml};

use super::BasePaging;

/// Complex type `t:ContactsViewType`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "ContactsViewType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactsView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `FinalName`, optional.
    pub final_name: Option<String>,
    /// Attribute `InitialName`, optional.
    pub initial_name: Option<String>,
}

impl Eq for ContactsView {}

xml::complex_type!(ContactsView { name: "t:ContactsViewType", base: BasePaging });

xml::extends!(ContactsView, BasePaging);

xml::blank_default!(ContactsView);

impl xml::ReadNode for ContactsView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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
