// @generated

use ::ews_bindings::rt;

rt::namespaces! {
    2 m = "http://schemas.microsoft.com/exchange/services/2006/messages";
    3 t = "http://schemas.microsoft.com/exchange/services/2006/types";
}
