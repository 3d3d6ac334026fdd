// @generated

use ::ews_bindings::{Result, rt};

use super::DerivedItemId;

/// Complex type `t:RecurringMasterItemIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "RecurringMasterItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringMasterItemId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `OccurrenceId`, required.
    pub occurrence_id: DerivedItemId,
}

impl Eq for RecurringMasterItemId {}

rt::complex_type!(
    RecurringMasterItemId { name: "t:RecurringMasterItemIdType", required:
    "@OccurrenceId", bits: 1 }
);

impl RecurringMasterItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(occurrence_id: DerivedItemId) -> Self {
        Self {
            change_key: None,
            occurrence_id,
        }
    }
}

rt::placeholder_new!(RecurringMasterItemId: placeholder);

impl rt::ReadComplex for RecurringMasterItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ChangeKey") => {
                reader.fill_attribute(&mut self.change_key, attribute)
            }
            (rt::Namespace::None, "OccurrenceId") => {
                reader.require_attribute(&mut self.occurrence_id, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RecurringMasterItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("ChangeKey", &self.change_key);
        out.attribute("OccurrenceId", &self.occurrence_id);
    }
}
