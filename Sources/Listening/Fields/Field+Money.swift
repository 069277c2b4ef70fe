/// Money taken, asked for, owed and given back.
extension Field {
  static let moneytaken = Field(
    "moneytaken",
    """
    charge charged overcharge overcharged over_charged bill billed take took taken debit debited
    double_charge double_charged charged_twice billed_twice twice paid_twice two_payments
    duplicate duplicated extra_zero extra_nought decimal decimal_point keyed key_in typed
    put_through rang_up ring_up rung_up rang_through too_much over_by instead_of card_machine
    terminal pdq till pos stripe sumup square direct_debit standing_order took_it_again
    still_charging kept_charging keep_charging overdraft overdrawn bounce bounced bank_fee
    bank_charge wrong_table wrong_room wrong_tab tab minibar gratuity tip service_charge
    weighing scale scales meter kwh
    """)

  static let sums = Field(
    "sums",
    """
    pay paid money cash sum total amount cost fee deposit balance bill price quid buck pounds
    euros dollars rupees card payment bank change
    """)

  static let paper = Field(
    "paper",
    """
    invoice invoiced bill receipt statement quote estimate purchase_order po vat tax gst abn
    tax_number vat_number line line_item total totals address billing_address company_name
    account_number reference ref dated date credit_note reissue reissued amended paperwork
    remittance ledger unpaid not_paid nothing_paid no_money_taken nothing_taken accounts
    accounts_payable bookkeeper accountant form certificate template wrong_invoice wrong_total
    typo digit digits hours rate mileage net gross pdf due_date payment_terms subtotal labour
    headed
    """)

  static let unpaid = Field(
    "unpaid",
    """
    not_paid not_yet_paid nothing_paid unpaid not_been_paid nothing_collected before_paying
    pay_it not_pay nothing_taken no_money accounts_payable accounts_dept accounts_department
    finance_department before_he_paid before_she_paid
    """)

  static let refund = Field(
    "refund",
    """
    refund refunded refunds reimburse reimbursed reimbursement money_back paid_back pay_back
    repay repaid deposit deposit_back credit credited return returned return_label returns
    chargeback give_back gave_back still_waiting_for_money owed owe owing owes voucher
    store_credit credit_note get_back got_back back_on_card in_full caution
    """)

  static let refunddelay = Field(
    "refunddelay",
    """
    still_waiting not_had not_got not_seen not_arrived never_sent never_processed never_went
    never_pressed pressed not_processed not_gone not_gone_through not_paid processing pending
    stuck bounced bounce back_to_us bounced_back wrong_account old_card expired_card
    closed_account weeks_ago months_ago weeks_on since 5_working working_days business_days
    promised chasing chase chased keep_asking third_time sat_in sitting_in draft drafts approve
    approval authorise sign_off signed_off form head_office accounts kicked_back queue no_sign
    where_is_my his_money her_money their_money still_have still_got still_owe sat_on
    """)

  static let price = Field(
    "price",
    """
    price prices priced pricing cost quote quoted quotation estimate tag price_tag label
    labelled shelf shelf_edge sticker sign advert advertised ad flyer leaflet website site menu
    online till checkout sale offer offers deal discount off half_price percent 10% 20% 30% 40%
    50% bogof buy_one three_for 3_for two_for 2_for voucher code promo promotion coupon rrp
    was_price from starting_from plus_vat ex_vat excluding included not_included includes all_in
    extra extras hidden_fee hidden_fees small_print fine_print asterisk surcharge fee fees
    supplement booking_fee service_fee resort_fee delivery_fee fuel_surcharge rate per_night
    per_person per_metre per_kilo per_head fixed_price bait_and_switch bait mislead misleading
    cheaper dearer rang_up came_up scan scanned rings_up honour honor minimum_spend terms
    """)

  static let renewal = Field(
    "renewal",
    """
    renew renewed renews renewal auto_renew auto_renewed auto_renewal autorenew autorenewed
    subscription subscribe subscribed subscriber membership member free_trial trial cancel
    cancelled canceled cancellation unsubscribe unsubscribed rolled_over roll_over rolled
    rollover roll direct_debit standing_order recurring monthly annual annually yearly next_year
    another_year for_another year plan pre_ticked prechecked pre_checked tick_box tickbox
    opt_out opted_out opt_in notice_period remind reminder without_asking card_on_file on_file
    kept_billing keep_billing kept_taking keeps_taking still_taking still_charging tier upgrade
    upgraded contract season_pass pass licence license hosting domain gym box_scheme
    cancellation_form cancel_button paused pause lapse_date minimum_term anniversary
    """)

  static let money: [Field] = [
    .moneytaken, .sums, .paper, .unpaid, .refund, .refunddelay, .price, .renewal,
  ]
}
