// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(ContactsView { name: "t:ContactsViewType", base: BasePaging });

rt::extends!(ContactsView, BasePaging);

rt::placeholder_default!(ContactsView);

impl rt::ReadComplex for ContactsView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "FinalName") => {
                reader.fill_attribute(&mut self.final_name, attribute)
            }
            (rt::Namespace::None, "InitialName") => {
                reader.fill_attribute(&mut self.initial_name, attribute)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for ContactsView {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.optional_attribute("FinalName", &self.final_name);
        out.optional_attribute("InitialName", &self.initial_name);
    }
}
