// @generated

use ::ews_bindings::rt;

/// Simple type `t:RuleValidationErrorCodeType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ErrorCode`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/errorcode).
#[doc(alias = "RuleValidationErrorCodeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RuleValidationErrorCode {
    /// `ADOperationFailure`
    AdOperationFailure,
    ConnectedAccountNotFound,
    CreateWithRuleId,
    EmptyValueFound,
    DuplicatedPriority,
    DuplicatedOperationOnTheSameRule,
    FolderDoesNotExist,
    InvalidAddress,
    InvalidDateRange,
    InvalidFolderId,
    InvalidSizeRange,
    InvalidValue,
    MessageClassificationNotFound,
    MissingAction,
    MissingParameter,
    MissingRangeValue,
    NotSettable,
    RecipientDoesNotExist,
    RuleNotFound,
    SizeLessThanZero,
    StringValueTooBig,
    UnsupportedAddress,
    UnexpectedError,
    UnsupportedRule,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for RuleValidationErrorCode {}

rt::open_enum! {
    RuleValidationErrorCode;
    0 AdOperationFailure = "ADOperationFailure";
    1 ConnectedAccountNotFound;
    2 CreateWithRuleId;
    3 EmptyValueFound;
    4 DuplicatedPriority;
    5 DuplicatedOperationOnTheSameRule;
    6 FolderDoesNotExist;
    7 InvalidAddress;
    8 InvalidDateRange;
    9 InvalidFolderId;
    10 InvalidSizeRange;
    11 InvalidValue;
    12 MessageClassificationNotFound;
    13 MissingAction;
    14 MissingParameter;
    15 MissingRangeValue;
    16 NotSettable;
    17 RecipientDoesNotExist;
    18 RuleNotFound;
    19 SizeLessThanZero;
    20 StringValueTooBig;
    21 UnsupportedAddress;
    22 UnexpectedError;
    23 UnsupportedRule;
}
